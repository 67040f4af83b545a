#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace csm {
class ChangeFeed;
}

namespace csm::ui {

/// Reads a page again when the data changes: the first time at once, a burst of changes (a sync) once in a
/// while, a page that nobody sees when it is next shown.
class ReloadThrottle final : public QObject
{
    Q_OBJECT
public:
    using Concerns = std::function<bool(const QSet<QString> &accounts)>;

    /// Lives with @p page. Without @p concerns every change does.
    ReloadThrottle(ChangeFeed &feed, QWidget &page, std::function<void()> reload, Concerns concerns = {});

    /// Of a page that reads off the UI thread: what changes from here on waits for the end of the reading.
    void readingBegan();
    void readingEnded();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void onChanged(const QSet<QString> &accounts);
    void reload();
    void rest();

    QWidget &m_page;
    const std::function<void()> m_reload;
    const Concerns m_concerns;
    QElapsedTimer m_taken;
    QTimer m_pause;
    bool m_reading = false;
    bool m_due = false;
};

} // namespace csm::ui
