#include "core/storage/mergedrecords.h"

#include "core/storage/database.h"
#include "core/storage/mirrorsql.h"

namespace csm {

namespace {

/// What belongs to an account is found by our own id: that has an index, and the user's plans have no other.
QByteArray repointSql(const EntityDef &def, const FieldDef &field)
{
    const QByteArray name = field.name;
    const QByteArray target = entityDef(field.refers).table;
    QByteArray sql = "UPDATE " + QByteArray(def.table) + " SET " + name + "_remote_id = :winner";
    const auto idOf = [&target](const QByteArray &remoteId) {
        return "(SELECT id FROM " + target + " WHERE source = :source AND remote_id = " + remoteId + ")";
    };
    if (hasLocalId(def, field))
        sql += ", " + name + "_id = " + idOf(":winner");
    if (&field == accountReference(def))
        return sql + " WHERE " + name + "_id = " + idOf(":loser");
    sql += " WHERE source = :source AND " + name + "_remote_id = :loser";
    return def.entity == field.refers ? sql + " AND remote_id <> :winner" : sql;
}

} // namespace

MergedRecords::MergedRecords(Database &db, const QString &source)
    : m_db(db)
    , m_source(source)
{
}

Result<QString> MergedRecords::lastWinner(Entity entity, const QString &winner)
{
    if (winner.isEmpty())
        return winner;
    Statement q = m_db.prepareNamed(QByteArray("winner ") + entityDef(entity).table, [entity] {
        return "SELECT merged_into FROM " + QByteArray(entityDef(entity).table)
            + " WHERE source = :source AND remote_id = :winner AND merged_into IS NOT NULL";
    });
    QString last = winner;
    q.bind(":source", m_source).bind(":winner", winner);
    if (q.next())
        q >> last;
    return q.done(last);
}

Result<void> MergedRecords::follow(Entity entity, const QString &loser, const QString &winner, bool wasHere)
{
    if (!mirrorSql(entity).isReferredTo)
        return {};
    const auto isMiddle = isWinner(entity, loser.toUtf8());
    if (!isMiddle)
        return isMiddle.error();
    if (!wasHere && !*isMiddle)
        return {};
    Statement q = m_db.prepareNamed(QByteArray("winners ") + entityDef(entity).table, [entity] {
        return "UPDATE " + QByteArray(entityDef(entity).table)
            + " SET merged_into = :winner WHERE source = :source AND merged_into = :loser";
    });
    q.bind(":winner", winner).bind(":source", m_source).bind(":loser", loser);
    if (auto run = q.run(); !run)
        return run;
    m_winners[entity].insert(winner.toUtf8());
    const auto here = isHere(entity, winner);
    if (!here)
        return here.error();
    return *here ? takeOver(entity, winner) : Result<void>();
}

Result<void> MergedRecords::arrived(Entity entity, const QByteArray &remoteId)
{
    if (!mirrorSql(entity).isReferredTo)
        return {};
    const auto isOne = isWinner(entity, remoteId);
    if (!isOne)
        return isOne.error();
    return *isOne ? takeOver(entity, QString::fromUtf8(remoteId)) : Result<void>();
}

/// All of them are read once, so that a first load need not ask for each of its records.
Result<bool> MergedRecords::isWinner(Entity entity, const QByteArray &remoteId)
{
    if (const auto known = m_winners.find(entity); known != m_winners.end())
        return known->second.contains(remoteId);
    Statement q = m_db.prepareNamed(QByteArray("all winners ") + entityDef(entity).table, [entity] {
        return "SELECT DISTINCT merged_into FROM " + QByteArray(entityDef(entity).table)
            + " WHERE source = :source AND merged_into IS NOT NULL";
    });
    q.bind(":source", m_source);
    QSet<QByteArray> winners;
    while (q.next()) {
        QByteArray one;
        q >> one;
        winners.insert(one);
    }
    if (auto done = q.done(); !done)
        return done.error();
    return m_winners.emplace(entity, winners).first->second.contains(remoteId);
}

/// From all that were merged into it.
Result<void> MergedRecords::takeOver(Entity entity, const QString &winner)
{
    Statement q = m_db.prepareNamed(QByteArray("losers ") + entityDef(entity).table, [entity] {
        return "SELECT remote_id FROM " + QByteArray(entityDef(entity).table)
            + " WHERE source = :source AND merged_into = :winner";
    });
    q.bind(":source", m_source).bind(":winner", winner);
    QStringList losers;
    while (q.next())
        q >> losers.emplaceBack();
    if (auto done = q.done(); !done)
        return done;
    for (const QString &loser : std::as_const(losers)) {
        if (auto handed = handOver(entity, loser, winner); !handed)
            return handed;
    }
    return {};
}

Result<bool> MergedRecords::isHere(Entity entity, const QString &remoteId)
{
    Statement q = m_db.prepareNamed(QByteArray("here ") + entityDef(entity).table, [entity] {
        return "SELECT EXISTS (SELECT 1 FROM " + QByteArray(entityDef(entity).table)
            + " WHERE source = :source AND remote_id = :id AND gone_at IS NULL)";
    });
    q.bind(":source", m_source).bind(":id", remoteId);
    bool here = false;
    if (q.next())
        q >> here;
    return q.done(here);
}

Result<void> MergedRecords::handOver(Entity entity, const QString &loser, const QString &winner)
{
    for (const EntityDef &def : allEntities()) {
        for (const FieldDef &field : def.fields) {
            if (field.type != FieldType::Ref || field.refers != entity)
                continue;
            if (auto run = repoint(def, field, loser, winner); !run)
                return run;
        }
    }
    return {};
}

Result<void> MergedRecords::repoint(
    const EntityDef &def, const FieldDef &field, const QString &loser, const QString &winner)
{
    Statement q = m_db.prepareNamed(
        "repoint " + QByteArray(def.table) + "." + field.name, [&] { return repointSql(def, field); });
    return q.bind(":winner", winner).bind(":source", m_source).bind(":loser", loser).run();
}

} // namespace csm
