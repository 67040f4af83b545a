#include "ui/account360/accounttilerow.h"

#include <QHBoxLayout>

#include <limits>

namespace csm::ui {

namespace {

constexpr int kTrendWeeks = 12;
constexpr double kShownChange = 0.005;

Delta::Direction directionOf(double change)
{
    return change > 0 ? Delta::Direction::Up : change < 0 ? Delta::Direction::Down : Delta::Direction::None;
}

} // namespace

AccountTileRow::AccountTileRow(
    const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_words(format, zone)
    , m_users(addTile(&AccountTiles::weeklyUsers))
    , m_licences(addTile(&AccountTiles::licenceUse))
    , m_cases(addTile(&AccountTiles::openCases))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (KpiTile *tile : {m_users, m_licences, m_cases})
        row->addWidget(tile, 1);
}

KpiTile *AccountTileRow::addTile(KpiValue AccountTiles::*value)
{
    auto *tile = new KpiTile(m_theme);
    connect(tile, &QAbstractButton::clicked, this,
        [this, tile, value] { Popover::showFor(m_theme, m_words.explain(m_overview.tiles.*value), tile); });
    return tile;
}

void AccountTileRow::setOverview(const AccountOverview &overview)
{
    m_overview = overview;
    m_users->setFigure(usersFigure());
    m_licences->setFigure(licencesFigure());
    m_cases->setFigure(casesFigure());
}

KpiFigure AccountTileRow::usersFigure() const
{
    const AccountTiles &tiles = m_overview.tiles;
    KpiFigure figure{
        .label = m_words.in(tiles.weeklyUsers.definition.name), .number = m_words.value(tiles.weeklyUsers)};
    if (auto change = tiles.weeklyUsersChange) {
        if (qAbs(*change) < kShownChange) // as it is written: 0%
            change = 0;
        const Tone tone = *change > 0 ? Tone::Good : *change < 0 ? Tone::Risk : Tone::Neutral;
        figure.delta = {.text = m_format.signedPercent(change, 0),
            .direction = directionOf(*change),
            .tone = tone,
            .hint = tr("12 weeks")};
        figure.trendTone = tone == Tone::Neutral ? Tone::Accent : tone;
    }
    for (const UsageWeek &week : m_overview.usage.last(qMin(qsizetype(kTrendWeeks), m_overview.usage.size())))
        figure.trend.append(week.activeUsers.value_or(std::numeric_limits<double>::quiet_NaN()));
    return figure;
}

KpiFigure AccountTileRow::licencesFigure() const
{
    const AccountTiles &tiles = m_overview.tiles;
    KpiFigure figure{
        .label = m_words.in(tiles.licenceUse.definition.name), .number = m_words.value(tiles.licenceUse)};
    if (tiles.licencesUsed && tiles.licencesBought)
        figure.delta.hint
            = tr("%1 of %2 licences")
                  .arg(m_format.number(tiles.licencesUsed), m_format.number(tiles.licencesBought));
    return figure;
}

KpiFigure AccountTileRow::casesFigure() const
{
    const AccountTiles &tiles = m_overview.tiles;
    KpiFigure figure{
        .label = m_words.in(tiles.openCases.definition.name), .number = m_words.value(tiles.openCases)};
    if (tiles.oldestOpenCaseDays)
        figure.delta.hint = tr("the oldest for %n day(s)", nullptr, *tiles.oldestOpenCaseDays);
    return figure;
}

} // namespace csm::ui
