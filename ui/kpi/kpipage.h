#pragma once

#include "ui/format/format.h"
#include "ui/kpi/kpireading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backgroundreader.h"
#include "ui/widgets/popover.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace csm {
class ChangeFeed;
class Clock;
} // namespace csm

namespace csm::ui {

class Banner;
class ChartWidget;
class KpiTile;
class PlainLabel;
class ReloadThrottle;

/// Retention, revenue, satisfaction and health in numbers and charts. Every number says where it comes from.
class KpiPage final : public QWidget
{
    Q_OBJECT
public:
    using Reader = BackgroundReader<KpiLevel, KpiReading>;

    struct Parts
    {
        const Theme &theme;
        Format format;
        const Clock &clock;
        Reader::Read read;
        ChangeFeed &feed;
    };

    explicit KpiPage(const Parts &parts, QWidget *parent = nullptr);

    void reload();
    bool isLoading() const { return m_reader.isReading(); }

signals:
    void openAccount(const QString &accountId);
    void openAtRisk(); ///< the accounts of that band
    void openSync(); ///< there is nothing here yet

private:
    QWidget *makeHead();
    void resizeEvent(QResizeEvent *event) override;
    QWidget *makeBody();
    void placeParts();
    ChartWidget *makeChart(Explanation (KpiPage::*explain)() const);
    void showReading(const KpiReading &reading);
    void showProblem(const Error &error);
    void showLevels(const QStringList &segments);
    void explainTile(KpiTile *tile, const QString &code);
    void openBand(int slice);
    void explainMonth(int month, QWidget *anchor);
    Explanation aboutMovements() const;
    Explanation aboutRetention() const;
    Explanation aboutHealth() const;
    Explanation aboutRenewals() const;

    Parts m_parts;
    Reader m_reader;
    KpiReport m_report;
    QString m_level = QStringLiteral("all");
    PlainLabel *m_facts = nullptr;
    QComboBox *m_levels = nullptr;
    ReloadThrottle *m_reloads;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    std::optional<bool> m_wide; ///< how the parts are placed
    QList<std::pair<QString, KpiTile *>> m_tiles; ///< by code
    ChartWidget *m_movements = nullptr;
    ChartWidget *m_health = nullptr;
    ChartWidget *m_retention = nullptr;
    ChartWidget *m_renewals = nullptr;
};

} // namespace csm::ui
