#include "core/plans/plancontextqueries.h"

#include "core/domain/entity.h"
#include "core/storage/database.h"
#include "core/storage/plancolumns.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

std::optional<PlanItem::Kind> kindOf(Entity entity)
{
    switch (entity) {
    case Entity::SuccessPlan:
        return PlanItem::Kind::Plan;
    case Entity::Objective:
        return PlanItem::Kind::Objective;
    case Entity::Outcome:
        return PlanItem::Kind::Outcome;
    case Entity::Step:
        return PlanItem::Kind::Step;
    default:
        return {};
    }
}

const PlanColumn *columnNamed(PlanItem::Kind kind, const QString &name)
{
    for (int field = 0; field <= int(PlanField::Progress); ++field) {
        const PlanColumn *column = planColumn(kind, PlanField(field));
        if (column && name == QLatin1StringView(column->name))
            return column;
    }
    return nullptr;
}

PlanValue valueFrom(const std::optional<QString> &text, PlanColumn::Type type)
{
    if (!text)
        return {};
    switch (type) {
    case PlanColumn::Type::Date:
        return QDate::fromString(*text, Qt::ISODate);
    case PlanColumn::Type::Real:
    case PlanColumn::Type::Percent:
        return text->toDouble();
    default:
        return *text;
    }
}

} // namespace

Result<QList<FieldConflict>> PlanContextQueries::conflicts(const QString &planId) const
{
    Statement q = m_db.prepare(R"(
        SELECT entity, local_id, field, theirs, found_at FROM plan_conflict
        WHERE local_id = :plan
            OR local_id IN (SELECT id FROM objective WHERE plan_id = :plan)
            OR local_id IN (SELECT o.id FROM outcome o JOIN objective p ON p.id = o.objective_id WHERE p.plan_id = :plan)
            OR local_id IN (SELECT s.id FROM step s JOIN objective p ON p.id = s.objective_id WHERE p.plan_id = :plan)
        ORDER BY id)");
    q.bind(":plan", planId);
    QList<FieldConflict> conflicts;
    while (q.next()) {
        QString entity;
        QString field;
        std::optional<QString> theirs;
        FieldConflict conflict;
        q >> entity >> conflict.item.id >> field >> theirs >> conflict.foundAt;
        const auto known = entityNamed(entity);
        const auto kind = known ? kindOf(*known) : std::nullopt;
        if (!kind)
            continue;
        conflict.item.kind = *kind;
        if (field == "is_done"_L1) {
            conflict.field = PlanField::Progress;
            conflict.theirs = theirs == u"1"_s || theirs == u"true"_s ? 100.0 : 0.0;
        } else if (const PlanColumn *column = columnNamed(*kind, field)) {
            conflict.field = column->field;
            conflict.theirs = valueFrom(theirs, column->type);
        } else {
            continue; // of the part as a whole
        }
        conflicts.append(conflict);
    }
    return q.done(conflicts);
}

Result<QStringList> PlanContextQueries::people(const QString &accountId) const
{
    Statement q = m_db.prepare(R"(
        SELECT u.name FROM account a
        JOIN connection c ON c.id = a.source
        JOIN user u ON u.source = a.source AND u.gone_at IS NULL AND coalesce(u.is_active, 1) = 1
        WHERE a.id = :account
        ORDER BY u.remote_id <> c.user_remote_id, u.name)");
    q.bind(":account", accountId);
    QStringList names;
    QString name;
    while (q.next()) {
        q >> name;
        names.append(name);
    }
    Statement contacts = m_db.prepare(R"(
        SELECT name FROM contact
        WHERE account_id = :account AND gone_at IS NULL AND coalesce(status, '') <> 'left'
        ORDER BY name)");
    contacts.bind(":account", accountId);
    while (contacts.next()) {
        contacts >> name;
        names.append(name);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    if (auto users = q.done(); !users)
        return users.error();
    return contacts.done(names);
}

} // namespace csm
