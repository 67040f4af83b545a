#include "ui/kpi/kpipage.h"

#include "core/base/clock.h"
#include "ui/account360/healthwords.h"
#include "ui/account360/numberwords.h"
#include "ui/charts/chartwidget.h"
#include "ui/kpi/kpicharts.h"
#include "ui/kpi/kpifigures.h"
#include "ui/shell/problembanner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reloadthrottle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kWide = 1200;
constexpr int kChartHeight = 226;
constexpr int kTileColumns = 12; ///< of the grid: rows of four, three and two tiles all fill it

} // namespace

KpiPage::KpiPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_reader(
          parts.read, [this](const KpiReading &reading) { showReading(reading); },
          [this](const Error &error) { showProblem(error); })
    , m_reloads(new ReloadThrottle(parts.feed, *this, [this] { reload(); }))
    , m_banner(new Banner(parts.theme))
    , m_stack(new QStackedWidget)
{
    auto *none = new EmptyState(
        parts.theme, "bar-chart"_L1, tr("There are no accounts to count yet."), tr("Open Sync"));
    m_stack->addWidget(new QWidget); // until the first numbers are there
    m_stack->addWidget(none);
    m_stack->addWidget(new PageScroll(makeBody()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *slot = new QVBoxLayout;
    slot->setContentsMargins(24, 0, 20, 0);
    slot->addWidget(m_banner);
    column->addLayout(slot);
    column->addWidget(m_stack, 1);
    setFirstFocus(*this, *m_levels);
    connect(none, &EmptyState::actionTriggered, this, &KpiPage::openSync);
    reload();
}

QWidget *KpiPage::makeHead()
{
    auto *head = new QWidget;
    m_facts = new PlainLabel(m_parts.theme, TextRole::BodyMuted);
    m_levels = new QComboBox;
    m_levels->setObjectName(u"level"_s);
    m_levels->setAccessibleName(tr("Accounts that are counted"));
    m_levels->addItem(tr("All accounts"), u"all"_s);
    connect(m_levels, &QComboBox::activated, this, [this] {
        m_level = m_levels->currentData().toString();
        reload();
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 20, 14);
    row->setSpacing(12);
    row->addWidget(new PlainLabel(m_parts.theme, TextRole::PageTitle, tr("KPI")));
    row->addSpacing(8);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(m_levels);
    return head;
}

QWidget *KpiPage::makeBody()
{
    auto *body = new QWidget;
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(12);
    for (const auto &code : {u"nrr"_s, u"grr"_s, u"arr"_s, u"logo_churn"_s, u"nps"_s, u"csat"_s, u"health"_s,
             u"renewals_due"_s}) {
        auto *tile = new KpiTile(m_parts.theme);
        m_tiles.append({code, tile});
        connect(tile, &QAbstractButton::clicked, this, [this, tile, code] { explainTile(tile, code); });
    }
    m_movements = makeChart(&KpiPage::aboutMovements);
    m_health = makeChart(&KpiPage::aboutHealth);
    m_retention = makeChart(&KpiPage::aboutRetention);
    m_renewals = makeChart(&KpiPage::aboutRenewals);
    connect(m_movements, &ChartWidget::activated, this,
        [this](int, int month) { explainMonth(month, m_movements); });
    connect(m_health, &ChartWidget::activated, this, &KpiPage::openBand);
    connect(m_renewals, &ChartWidget::activated, this, [this](int, int point) {
        const auto renewals = chartedRenewals(m_report);
        if (point >= 0 && point < renewals.size())
            emit openAccount(renewals.at(point).accountId);
    });
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(14);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 0, 20, 20);
    column->setSpacing(14);
    column->addLayout(m_tileGrid);
    column->addLayout(m_chartGrid, 1);
    return body;
}

/// Four tiles and two charts in a row; where the window is narrow, three tiles (the last two share a row),
/// and wide charts alone.
void KpiPage::placeParts()
{
    const bool wide = width() >= m_parts.theme.fonts().px(kWide);
    if (m_wide == wide)
        return;
    m_wide = wide;
    const int inRow = wide ? 4 : 3;
    const int count = int(m_tiles.size());
    for (int i = 0; i < count; ++i) {
        const int row = i / inRow;
        const int span = kTileColumns / qMin(inRow, count - row * inRow);
        m_tileGrid->addWidget(m_tiles.at(i).second, row, i % inRow * span, 1, span);
    }
    for (int i = 0; i < kTileColumns; ++i)
        m_tileGrid->setColumnStretch(i, 1);
    struct Place
    {
        QWidget *chart;
        int row;
        int column;
        int span;
    };
    const Place roomy[]
        = {{m_movements, 0, 0, 4}, {m_health, 0, 4, 2}, {m_retention, 1, 0, 3}, {m_renewals, 1, 3, 3}};
    const Place narrow[]
        = {{m_movements, 0, 0, 6}, {m_health, 1, 0, 3}, {m_retention, 1, 3, 3}, {m_renewals, 2, 0, 6}};
    for (const Place &place : wide ? roomy : narrow)
        m_chartGrid->addWidget(place.chart->parentWidget(), place.row, place.column, 1, place.span);
    for (int i = 0; i < 6; ++i)
        m_chartGrid->setColumnStretch(i, 1);
    for (int row = 0; row < 3; ++row)
        m_chartGrid->setRowStretch(row, row < (wide ? 2 : 3) ? 1 : 0);
}

void KpiPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

ChartWidget *KpiPage::makeChart(Explanation (KpiPage::*explain)() const)
{
    auto *chart = new ChartWidget(m_parts.theme);
    chart->setMinimumHeight(m_parts.theme.fonts().px(kChartHeight));
    auto *about = new IconButton(m_parts.theme, "info-circle"_L1, tr("Where these numbers come from"));
    connect(about, &QToolButton::clicked, this,
        [this, about, explain] { Popover::showFor(m_parts.theme, (this->*explain)(), about); });
    chart->addHeaderWidget(about);
    auto *card = new Card(m_parts.theme);
    card->content()->addWidget(chart);
    return chart;
}

void KpiPage::reload()
{
    m_reloads->readingBegan();
    const auto level = KpiLevel::parse(m_level);
    m_reader.ask(level ? *level : KpiLevel{});
}

void KpiPage::showProblem(const Error &error)
{
    m_reloads->readingEnded();
    m_banner->showText(bannerText(error));
}

void KpiPage::showReading(const KpiReading &reading)
{
    m_reloads->readingEnded();
    m_banner->hide();
    m_report = reading.report;
    showLevels(reading.segments);
    const Format &format = m_parts.format;
    m_facts->setText(tr("Accounts %1 · the last 12 months · as of %2")
                         .arg(format.number(m_report.accounts),
                             m_report.asOf.isValid() ? format.dateTime(m_report.asOf, m_parts.clock.zone())
                                                     : Format::missing()));
    for (const auto &[code, tile] : std::as_const(m_tiles)) {
        if (const KpiValue *kpi = m_report.find(code))
            tile->setFigure(kpiFigure(*kpi, m_report, format));
    }
    m_movements->setSpec(movementsChart(m_report, format));
    m_health->setSpec(healthChart(m_report, format));
    m_retention->setSpec(retentionChart(m_report, format));
    m_renewals->setSpec(renewalsChart(m_report, format));
    m_stack->setCurrentIndex(m_report.accounts == 0 && m_level == "all"_L1 ? 1 : 2);
}

void KpiPage::showLevels(const QStringList &segments)
{
    QStringList shown;
    for (int i = 1; i < m_levels->count(); ++i)
        shown.append(m_levels->itemText(i));
    if (shown == segments)
        return;
    while (m_levels->count() > 1)
        m_levels->removeItem(1);
    for (const QString &segment : segments)
        m_levels->addItem(segment, QString("segment:"_L1 + segment));
    m_levels->setCurrentIndex(qMax(0, m_levels->findData(m_level)));
}

void KpiPage::explainTile(KpiTile *tile, const QString &code)
{
    if (const KpiValue *kpi = m_report.find(code))
        Popover::showFor(
            m_parts.theme, NumberWords(m_parts.format, m_parts.clock.zone()).explain(*kpi), tile);
}

void KpiPage::openBand(int slice)
{
    const auto &slices = m_health->spec().series;
    if (slice >= 0 && slice < slices.size() && slices.at(slice).band == bandTone(HealthBand::Risk))
        emit openAtRisk();
    else
        Popover::showFor(m_parts.theme, aboutHealth(), m_health);
}

void KpiPage::explainMonth(int month, QWidget *anchor)
{
    if (month < 0 || month >= m_report.movements.size())
        return;
    const RevenueMovements &m = m_report.movements.at(month);
    const auto money = [&](qint64 minor) { return m_parts.format.money(Money{minor, m_report.currency}); };
    Explanation said = aboutMovements();
    said.title = tr("ARR in %1").arg(m_parts.format.yearMonth(m.month));
    said.value = money(m.closing);
    said.note = tr("Opening %1, new %2, expansion %3, reactivation %4, contraction −%5, churn −%6")
                    .arg(money(m.opening), money(m.fresh), money(m.expansion), money(m.reactivation),
                        money(m.contraction), money(m.churn));
    said.count = tr("%n account(s) with revenue", nullptr, m.customers);
    said.window = m_parts.format.yearMonth(m.month);
    Popover::showFor(m_parts.theme, said, anchor);
}

Explanation KpiPage::aboutMovements() const
{
    const KpiValue *arr = m_report.find(u"arr"_s);
    Explanation said = arr ? NumberWords(m_parts.format, m_parts.clock.zone()).explain(*arr) : Explanation();
    said.title = tr("ARR movements");
    said.value.clear();
    said.formula
        = tr("Each account's yearly revenue at the end of a month against the month before: more is "
             "expansion, less is contraction, from nothing is new (or reactivation, if it had revenue "
             "earlier), to nothing is churn. Opening and movements add up to closing. Renewals are no "
             "movement. The running month is measured today.");
    if (!m_report.movements.isEmpty())
        said.window = tr("%1 – %2").arg(m_parts.format.yearMonth(m_report.movements.first().month),
            m_parts.format.yearMonth(m_report.movements.last().month));
    return said;
}

Explanation KpiPage::aboutRetention() const
{
    const NumberWords words(m_parts.format, m_parts.clock.zone());
    const KpiValue *nrr = m_report.find(u"nrr"_s);
    const KpiValue *grr = m_report.find(u"grr"_s);
    if (!nrr || !grr)
        return {};
    Explanation said = words.explain(*nrr);
    said.title = tr("NRR and GRR");
    said.value.clear();
    said.formula
        = u"NRR: %1\n\nGRR: %2"_s.arg(words.in(nrr->definition.formula), words.in(grr->definition.formula));
    return said;
}

Explanation KpiPage::aboutHealth() const
{
    const HealthDistribution &h = m_report.health;
    const KpiValue *health = m_report.find(u"health"_s);
    Explanation said
        = health ? NumberWords(m_parts.format, m_parts.clock.zone()).explain(*health) : Explanation();
    said.title = tr("Health distribution");
    said.value.clear();
    said.formula
        = tr("Each account's score of today: below 55 at risk, from 55 watch, from 75 healthy. Without "
             "any data there is no score.");
    said.count = tr("%n account(s)", nullptr, h.risk + h.watch + h.healthy + h.unknown);
    if (h.meanCoverage)
        said.note = tr("On average %1 of a score's weight had data.")
                        .arg(m_parts.format.percent(h.meanCoverage, 0));
    return said;
}

Explanation KpiPage::aboutRenewals() const
{
    Explanation said;
    said.title = tr("Renewals and health");
    said.formula
        = tr("Every account whose next renewal lies within twelve months and that has a health score: "
             "days left against the score of today.");
    said.count = tr("%n account(s)", nullptr, int(chartedRenewals(m_report).size()));
    said.window = tr("12 months ahead");
    if (m_report.asOf.isValid())
        said.asOf = m_parts.format.dateTime(m_report.asOf, m_parts.clock.zone());
    return said;
}

} // namespace csm::ui
