#include "ui/portfolio/portfoliotiles.h"

#include "core/kpi/kpicatalogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpitile.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kInfoInset = 6;

} // namespace

PortfolioTiles::PortfolioTiles(
    const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_zone(zone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const Tile tile : {Arr, AtRisk, Renewals, Healthy})
        row->addWidget(addTile(tile), 1);
    addInfo(AtRisk, tr("How the ARR at risk is computed"));
    addInfo(Renewals, tr("How the renewals within 90 days are computed"));
    setTotals({}, {}, {});
}

KpiTile *PortfolioTiles::addTile(Tile tile)
{
    auto *made = new KpiTile(m_theme);
    m_tiles[tile] = made;
    connect(made, &QAbstractButton::clicked, this, [this, tile] {
        if (tile == AtRisk)
            emit viewChosen(PortfolioView::AtRisk);
        else if (tile == Renewals)
            emit viewChosen(PortfolioView::RenewsSoon);
        else
            show(tile);
    });
    return made;
}

void PortfolioTiles::addInfo(Tile tile, const QString &name)
{
    m_infos[tile] = new IconButton(m_theme, "info-circle"_L1, name, m_tiles[tile]);
    m_infos[tile]->setCursor(Qt::ArrowCursor);
    connect(m_infos[tile], &QToolButton::clicked, this, [this, tile] { show(tile); });
    m_tiles[tile]->installEventFilter(this);
}

bool PortfolioTiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (IconButton *info : m_infos) {
            if (info && info->parent() == watched) {
                info->adjustSize();
                info->move(info->parentWidget()->width() - info->width() - kInfoInset, kInfoInset);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PortfolioTiles::setTotals(const PortfolioTotals &totals, QDate today, const QDateTime &asOf)
{
    m_totals = totals;
    m_today = today;
    m_asOf = asOf;
    for (const Tile tile : {Arr, AtRisk, Renewals, Healthy}) {
        const Explanation said = explanation(tile);
        m_tiles[tile]->setFigure({.label = said.title, .number = said.value, .delta = {.hint = hint(tile)}});
    }
}

void PortfolioTiles::show(Tile tile)
{
    Popover::showFor(m_theme, explanation(tile), m_tiles[tile]);
}

QString PortfolioTiles::amount(const MoneySum &sum) const
{
    return m_format.money(sum.amount);
}

QString PortfolioTiles::hint(Tile tile) const
{
    if (!m_today.isValid())
        return {}; // nothing is read yet
    switch (tile) {
    case Arr:
        return tr("%n account(s) with revenue", nullptr, m_totals.paying);
    case AtRisk:
        return tr("%n account(s)", nullptr, m_totals.atRisk);
    case Renewals: {
        const QString accounts = tr("%n account(s)", nullptr, m_totals.renewing);
        return m_totals.renewingAtRisk == 0
            ? accounts
            : accounts + u" · "_s + tr("%n of them at risk", nullptr, m_totals.renewingAtRisk);
    }
    case Healthy:
        return tr("%1 of %2 accounts with a score").arg(m_totals.healthy).arg(m_totals.scored);
    case TileCount:
        break;
    }
    Q_UNREACHABLE();
}

Explanation PortfolioTiles::moneyExplanation(Tile tile) const
{
    const MoneySum &sum = tile == Arr ? m_totals.arr
        : tile == AtRisk              ? m_totals.atRiskArr
                                      : m_totals.renewingTarget;
    Explanation said;
    said.value = amount(sum);
    if (sum.severalCurrencies)
        said.note = tr("The amounts are in several currencies and are not added up.");
    else if (sum.amount)
        said.note = m_format.moneyInFull(sum.amount);
    said.count = tr("%n account(s) with an amount", nullptr, sum.accounts);
    return said;
}

Explanation PortfolioTiles::explanation(Tile tile) const
{
    Explanation said = tile == Healthy ? Explanation() : moneyExplanation(tile);
    said.window = m_format.date(m_today);
    if (m_asOf.isValid())
        said.asOf = m_format.dateTime(m_asOf, m_zone);
    switch (tile) {
    case Arr: {
        const KpiDefinition &arr = KpiCatalogue::standard().definition(u"arr"_s);
        said.title = tr("Total ARR");
        said.formula
            = arr.formula.in(m_format.language() == Language::Korean ? QLocale::Korean : QLocale::English);
        said.count = tr("%n account(s) with revenue", nullptr, m_totals.paying);
        break;
    }
    case AtRisk:
        said.title = tr("ARR at risk");
        said.formula = tr("The ARR of the accounts whose health is at risk today, added up.");
        break;
    case Renewals:
        said.title = tr("Renewal within 90 days");
        said.formula
            = tr("The target amounts of the renewals that come next, of the accounts whose next renewal lies "
                 "within 90 days from today, added up.");
        said.window = m_format.date(m_today) + u" – "_s + m_format.date(m_today.addDays(kRenewsSoonDays));
        break;
    case Healthy:
        said.title = tr("Healthy accounts");
        said.value = m_format.percent(m_totals.healthyShare(), 0);
        said.formula = tr("Accounts whose health is in the healthy band ÷ accounts with a health score.");
        said.count = tr("%n account(s) with a score", nullptr, m_totals.scored);
        break;
    case TileCount:
        break;
    }
    return said;
}

} // namespace csm::ui
