#include "core/storage/derivedlag.h"

#include "core/storage/database.h"
#include "core/storage/synccursorrepository.h"

namespace csm {

Result<DerivedLag::Runs> DerivedLag::runs() const
{
    Statement q = m_db.prepare("SELECT source, checkpoint FROM sync_cursor WHERE object = :derived");
    q.bind(":derived", QString(SyncCursorRepository::derived));
    Runs runs;
    while (q.next()) {
        QString source;
        QString run;
        q >> source >> run;
        runs.insert(source, run);
    }
    return q.done(runs);
}

Result<void> DerivedLag::begin(const QString &source, const QString &run)
{
    Transaction tx(m_db);
    auto noted
        = SyncCursorRepository(m_db, source).setCheckpoint(SyncCursorRepository::derived, run.toLatin1());
    return noted ? tx.commit() : noted;
}

Result<void> DerivedLag::settle(const Runs &runs)
{
    if (runs.isEmpty())
        return {};
    Transaction tx(m_db);
    for (auto one = runs.begin(); one != runs.end(); ++one) {
        auto settled
            = m_db.prepare("DELETE FROM sync_cursor WHERE source = :source AND object = :derived AND "
                           "checkpoint = :run")
                  .bind(":source", one.key())
                  .bind(":derived", QString(SyncCursorRepository::derived))
                  .bind(":run", one.value())
                  .run();
        if (!settled)
            return settled;
    }
    return tx.commit();
}

} // namespace csm
