#include "core/account360/accounttiles.h"

#include "core/kpi/kpicatalogue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

KpiValue tile(const QString &code, const KpiReport &report, const QDateTime &asOf)
{
    return {.definition = KpiCatalogue::standard().definition(code), .level = report.level, .asOf = asOf};
}

void setValue(KpiValue &value, double number)
{
    value.value = number;
    value.reason = KpiReason::None;
}

void fillWeeklyUsers(AccountTiles &tiles, const QList<UsageWeek> &weeks)
{
    constexpr qsizetype span = 12;
    for (qsizetype i = weeks.size() - 1; i >= weeks.size() - span && i >= 0; --i) {
        const UsageWeek &week = weeks.at(i);
        if (!week.activeUsers)
            continue;
        ++tiles.weeklyUsers.n;
        if (tiles.weeklyUsers.isKnown())
            continue;
        setValue(tiles.weeklyUsers, *week.activeUsers);
        tiles.weeklyUsers.from = week.monday;
        tiles.weeklyUsers.to = week.monday.addDays(6);
        const auto before = i >= span ? weeks.at(i - span).activeUsers : std::nullopt;
        if (before && *before > 0)
            tiles.weeklyUsersChange = (*week.activeUsers - *before) / *before;
    }
}

void fillLicences(AccountTiles &tiles, const MonthlyUsage &usage)
{
    using enum MonthlyUsage::Metric;
    const auto bought = usage.latest(LicencesBought);
    auto used = usage.latest(ActiveUsers);
    if (!used.value)
        used = usage.latest(LicencesAssigned);
    tiles.licencesBought = bought.value;
    tiles.licencesUsed = used.value;
    if (!bought.value || !used.value)
        return;
    tiles.licenceUse.n = int(std::clamp(std::round(*bought.value), 0.0, 1e9));
    tiles.licenceUse.from = bought.month;
    tiles.licenceUse.to = bought.month.addMonths(1).addDays(-1);
    tiles.licenceUse.reason = KpiReason::NothingAtStart;
    if (*bought.value > 0)
        setValue(tiles.licenceUse, *used.value / *bought.value);
}

void fillOpenCases(AccountTiles &tiles, const QList<CaseEntry> &cases, const QDateTime &now)
{
    if (cases.isEmpty() && !tiles.openCases.asOf.isValid())
        return;
    int open = 0;
    QDateTime oldest;
    for (const CaseEntry &entry : cases) {
        if (entry.isClosed)
            continue;
        ++open;
        if (entry.openedAt.isValid() && (!oldest.isValid() || entry.openedAt < oldest))
            oldest = entry.openedAt;
    }
    setValue(tiles.openCases, open);
    tiles.openCases.n = int(cases.size());
    if (oldest.isValid())
        tiles.oldestOpenCaseDays = int(std::max(qint64(0), oldest.daysTo(now)));
}

} // namespace

AccountTiles accountTiles(const AccountOverview &overview, const KpiReport &report, const MonthlyUsage &usage,
    const TileAges &ages, const QDateTime &now)
{
    AccountTiles tiles;
    tiles.weeklyUsers = tile(u"weekly_users"_s, report, ages.usage);
    tiles.licenceUse = tile(u"licence_use"_s, report, ages.usage);
    tiles.openCases = tile(u"open_cases"_s, report, ages.cases);
    tiles.openCases.from = tiles.openCases.to = overview.today;
    fillWeeklyUsers(tiles, overview.usage);
    fillLicences(tiles, usage);
    fillOpenCases(tiles, overview.cases, now);
    if (const KpiValue *nps = report.find(u"nps"_s))
        tiles.nps = *nps;
    if (const KpiValue *arr = report.find(u"arr"_s))
        tiles.arr = *arr;
    return tiles;
}

} // namespace csm
