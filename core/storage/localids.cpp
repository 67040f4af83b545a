#include "core/storage/localids.h"

#include "core/storage/database.h"
#include "core/storage/mirrorsql.h"

namespace csm {

namespace {

constexpr qsizetype remembered = 200'000; ///< of each entity; some 30 MB

} // namespace

Result<QByteArray> LocalIds::find(Entity entity, const QByteArray &remoteId)
{
    QHash<QByteArray, QByteArray> &known = m_known[entity];
    if (const auto at = known.constFind(remoteId); at != known.cend())
        return *at;
    Statement q = m_db.prepare(mirrorSql(entity).find.constData());
    q.bindText(1, m_source).bindText(2, remoteId);
    QByteArray id;
    if (q.next())
        q >> id;
    if (auto done = q.done(); !done)
        return done.error();
    if (id.isEmpty())
        return id;
    if (known.size() >= remembered)
        known.clear();
    // The text that was asked with may be borrowed: the key keeps its own.
    known.insert(QByteArray(remoteId.constData(), remoteId.size()), id);
    return id;
}

} // namespace csm
