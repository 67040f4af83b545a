#include "core/search/searchindexer.h"

#include "core/search/searchsources.h"
#include "core/storage/database.h"

namespace csm {

namespace {

constexpr int batchSize = 1000; ///< some 30 ms, for which an edit may have to wait

Result<void> queuePlans(Database &db)
{
    Transaction tx(db);
    if (auto queued = SearchRepository(db).queuePlansOfParts(); !queued)
        return queued;
    return tx.commit();
}

/// Indexes one batch; false when none of this kind waits.
Result<bool> indexBatch(Database &db, const SearchSource &source)
{
    const QString queuedKind = QString::fromLatin1(source.queued);
    SearchRepository index(db);
    const auto ids = index.queued(queuedKind, batchSize);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return false;
    Transaction tx(db);
    const auto records = readTexts(db, source, *ids);
    if (!records)
        return records.error();
    for (const SearchRecord &record : *records) {
        if (auto replaced = index.replace(QString::fromLatin1(source.kind), record); !replaced)
            return replaced.error();
    }
    if (auto removed = index.dequeue(queuedKind, *ids); !removed)
        return removed.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    return true;
}

} // namespace

Result<void> SearchIndexer::drain(std::stop_token stop)
{
    if (auto queued = queuePlans(m_db); !queued)
        return queued;
    for (const SearchSource &source : searchSources()) {
        for (bool more = true; more;) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled};
            const auto indexed = indexBatch(m_db, source);
            if (!indexed)
                return indexed.error();
            more = *indexed;
        }
    }
    return {};
}

} // namespace csm
