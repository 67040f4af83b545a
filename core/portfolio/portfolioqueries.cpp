#include "core/portfolio/portfolioqueries.h"

#include "core/base/clock.h"
#include "core/portfolio/summaries.h"
#include "core/storage/dataage.h"
#include "core/storage/snapshot.h"
#include "core/storage/summaryrepository.h"

namespace csm {

namespace {

/// Above it, computing all takes less time than asking for so many ids.
constexpr qsizetype manyAccounts = 5000;

Result<QList<PortfolioRow>> storedRows(Database &db, QDate today, QSet<QString> &missing)
{
    Statement counted = db.prepare("SELECT count(*) FROM account");
    qint64 count = 0;
    if (counted.next())
        counted >> count;
    Statement q
        = db.prepare("SELECT a.id, a.remote_id, c.name, a.name, a.segment, a.industry, a.city, "
                     "a.lifecycle_stage, u.name, a.owner_remote_id IS c.user_remote_id, " SUMMARY_COLUMNS
                     " FROM account a JOIN connection c ON c.id = a.source LEFT JOIN user u ON u.id = "
                     "a.owner_id LEFT JOIN account_summary s ON s.account_id = a.id AND s.day = :today WHERE "
                     "a.gone_at IS NULL ORDER BY a.name, a.id");
    q.bind(":today", today);
    QList<PortfolioRow>
        rows; // wide rows: moving them about while the list grows takes longer than counting them
    rows.reserve(qsizetype(count));
    while (q.next()) {
        PortfolioRow &row = rows.emplaceBack();
        q >> row.id >> row.remoteId >> row.connection >> row.name >> row.segment >> row.industry >> row.city
            >> row.lifecycleStage >> row.ownerName >> row.isMine;
        row.summary = readSummary(q, today);
        if (row.summary.accountId.isEmpty())
            missing.insert(row.id);
    }
    return q.done(std::move(rows));
}

} // namespace

Result<Portfolio> PortfolioQueries::rows() const
{
    const Snapshot snapshot(m_db);
    QSet<QString> missing;
    auto rows = storedRows(m_db, m_clock.today(), missing);
    if (!rows)
        return rows.error();
    const AccountScope scope
        = missing.size() > manyAccounts ? AccountScope::all() : AccountScope::of(missing);
    if (!missing.isEmpty()) {
        const auto computed = computeSummaries(m_db, scope, m_clock);
        if (!computed)
            return computed.error();
        for (PortfolioRow &row : *rows) {
            if (row.summary.accountId.isEmpty())
                row.summary = computed->value(row.id);
        }
    }
    const auto age = DataAge::read(m_db);
    if (!age)
        return age.error();
    return Portfolio{std::move(*rows), age->of({Entity::Account})};
}

} // namespace csm
