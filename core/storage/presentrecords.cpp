#include "core/storage/presentrecords.h"

#include "core/storage/database.h"
#include "core/storage/remoteplanrows.h"

namespace csm {

namespace {

/// A plan does not go with its account, so what lies below a gone one is not asked for any more.
QByteArray isAsked(const EntityDef &def)
{
    if (def.entity == Entity::Account)
        return "gone_at IS NULL";
    const FieldDef &parent = *planrows::parentOf(def);
    const EntityDef &above = entityDef(parent.refers);
    return QByteArray(parent.name) + "_id IN (SELECT id FROM " + above.table + " WHERE " + isAsked(above)
        + ')';
}

} // namespace

Result<void> PresentRecords::each(
    Entity entity, const QByteArray &prefix, const std::function<void(QByteArrayView)> &visit) const
{
    const EntityDef &def = entityDef(entity);
    Statement q = m_db.prepareNamed(QByteArray("present ") + def.table, [&def] {
        return "SELECT remote_id FROM " + QByteArray(def.table)
            + " WHERE source = :source AND gone_at IS NULL AND substr(remote_id, 1, length(:prefix)) = "
              ":prefix"
            + (def.local ? " AND " + isAsked(def) : QByteArray());
    });
    q.bind(":source", m_source).bind(":prefix", QString::fromUtf8(prefix));
    QByteArray id;
    while (q.next()) {
        q >> id;
        visit(id);
    }
    return q.done();
}

} // namespace csm
