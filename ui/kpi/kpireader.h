#pragma once

#include "core/base/result.h"
#include "core/kpi/kpireport.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <thread>

namespace csm::ui {

/// What the KPI page reads at once.
struct KpiReading
{
    KpiReport report = {};
    QStringList segments = {};
};

/// Reads off the UI thread: over 100,000 accounts it takes a moment. What is asked meanwhile waits, and only
/// the last of it counts.
class KpiReader final : public QObject
{
    Q_OBJECT
public:
    /// Called on a worker, with a database connection of its own.
    using Read = std::function<Result<KpiReading>(const KpiLevel &level)>;

    explicit KpiReader(Read read, QObject *parent = nullptr);
    ~KpiReader() override; ///< waits for what is being read

    void ask(const KpiLevel &level);
    bool isReading() const { return m_reading; }

signals:
    void done(const csm::ui::KpiReading &reading);
    void failed(const csm::Error &error);

private:
    void start(const KpiLevel &level);

    const Read m_read;
    bool m_reading = false;
    std::optional<KpiLevel> m_next;
    std::jthread m_worker;
};

} // namespace csm::ui
