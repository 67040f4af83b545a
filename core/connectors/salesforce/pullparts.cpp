#include "core/connectors/salesforce/pullparts.h"

#include "core/connectors/salesforce/soql.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

const QByteArray everything = "~"; ///< sorts behind every id

/// Rows become visible after newer ones: a transaction gets its stamps when it begins.
constexpr qint64 overlapMs = 10 * 60 * 1000;

PullPart partOf(const PullFilter &filter, bool isWhole)
{
    return {filter.path, isWhole, {}};
}

} // namespace

QByteArrayList PullPart::sliceAfter(const QByteArray &lastKey, const QByteArray &end) const
{
    if (path.isEmpty())
        return lastKey.isEmpty() ? QByteArrayList{everything} : QByteArrayList();
    const auto from = std::ranges::upper_bound(keys, lastKey);
    const auto to = end.isEmpty() ? keys.cend() : std::upper_bound(from, keys.cend(), end);
    return keys.mid(from - keys.cbegin(), std::min<qsizetype>(to - from, soql::idsPerQuery));
}

std::vector<PullPart> partsOf(const PullPlan &plan, const PullCheckpoint &at)
{
    std::vector<PullPart> parts;
    if (!plan.isFiltered)
        parts.push_back({{}, at.mark < 0, {}});
    for (const PullFilter &filter : plan.filters) {
        PullPart whole = partOf(filter, true);
        PullPart changed = partOf(filter, false);
        for (const ScopeKey &key : filter.keys) {
            if (filter.isAlwaysWhole || at.mark < 0 || key.revision > at.covered)
                whole.keys.append(key.id);
            else
                changed.keys.append(key.id);
        }
        parts.push_back(std::move(whole));
        parts.push_back(std::move(changed));
    }
    PullPart again = partOf(plan.again, true);
    for (const ScopeKey &key : plan.again.keys)
        again.keys.append(key.id);
    if (!again.keys.isEmpty())
        parts.push_back(std::move(again));
    return parts;
}

QString soqlOf(
    const PullPlan &plan, const PullPart &part, const QByteArrayList &slice, const PullCheckpoint &at)
{
    QStringList conditions;
    if (!part.path.isEmpty())
        conditions.append(part.path + u" IN "_s + soql::listOf(slice));
    const QString id = soql::quoted(at.id);
    if (part.isWhole) {
        if (!at.id.isEmpty())
            conditions.append(u"Id > "_s + id);
    } else {
        // Many rows share a stamp, which has a grain of one second: the id breaks the tie.
        const QString stamp = soql::instant(at.stamp);
        if (at.stamp < 0)
            conditions.append(u"SystemModstamp >= "_s + soql::instant(at.mark - overlapMs));
        else
            conditions.append(u"(SystemModstamp > %1 OR (SystemModstamp = %1 AND Id > %2))"_s.arg(stamp, id));
        conditions.append(u"SystemModstamp <= "_s + soql::instant(at.startedAt));
    }
    const QString where = conditions.isEmpty() ? u""_s : u" WHERE "_s + conditions.join(u" AND "_s);
    const QString order = part.isWhole ? u" ORDER BY Id"_s : u" ORDER BY SystemModstamp, Id"_s;
    return u"SELECT "_s + plan.fields.join(u", "_s) + u" FROM "_s + plan.object + where + order;
}

} // namespace csm
