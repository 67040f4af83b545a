#include "core/storage/planrepository.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

using Kind = PlanItem::Kind;

const char *placeSql(Kind kind)
{
    switch (kind) {
    case Kind::Plan:
        return "SELECT p.id, p.account_id, NULL FROM success_plan p WHERE p.id = :id";
    case Kind::Objective:
        return "SELECT p.id, p.account_id, o.plan_id FROM objective o JOIN success_plan p ON p.id = "
               "o.plan_id "
               "WHERE o.id = :id";
    case Kind::Outcome:
        return "SELECT p.id, p.account_id, c.objective_id FROM outcome c JOIN objective o ON o.id = "
               "c.objective_id JOIN success_plan p ON p.id = o.plan_id WHERE c.id = :id";
    case Kind::Step:
        return "SELECT p.id, p.account_id, s.objective_id FROM step s JOIN objective o ON o.id = "
               "s.objective_id JOIN success_plan p ON p.id = o.plan_id WHERE s.id = :id";
    }
    return nullptr;
}

const char *insertSql(Kind kind)
{
    switch (kind) {
    case Kind::Objective:
        return "INSERT INTO objective (id, plan_id, position, title, state) VALUES (:id, :parent, (SELECT "
               "coalesce(max(position), 0) + 1 FROM objective WHERE plan_id = :parent), :title, "
               "'not_started')";
    case Kind::Outcome:
        return "INSERT INTO outcome (id, objective_id, position, title) VALUES (:id, :parent, (SELECT "
               "coalesce(max(position), 0) + 1 FROM outcome WHERE objective_id = :parent), :title)";
    case Kind::Step:
        return "INSERT INTO step (id, objective_id, position, title, is_done, progress) VALUES (:id, "
               ":parent, "
               "(SELECT coalesce(max(position), 0) + 1 FROM step WHERE objective_id = :parent), :title, 0, "
               "0)";
    case Kind::Plan:
        break;
    }
    return nullptr;
}

} // namespace

Result<std::optional<PlanRepository::Place>> PlanRepository::place(const PlanItem &item) const
{
    Statement q = m_db.prepare(placeSql(item.kind));
    q.bind(":id", item.id);
    std::optional<Place> place;
    if (q.next()) {
        place.emplace();
        q >> place->planId >> place->accountId >> place->parentId;
    }
    return q.done(place);
}

Result<PlanItem> PlanRepository::insertPlan(
    const QString &accountId, const QString &name, const QDateTime &now)
{
    const PlanItem item{Kind::Plan, freshId()};
    const auto run
        = m_db.prepare("INSERT INTO success_plan (id, account_id, name, state, created_at, updated_at) "
                       "VALUES (:id, :account, :name, 'draft', :now, :now)")
              .bind(":id", item.id)
              .bind(":account", accountId)
              .bind(":name", name)
              .bind(":now", now)
              .run();
    if (!run)
        return run.error();
    return item;
}

Result<PlanItem> PlanRepository::insertPart(Kind kind, const QString &parentId, const QString &title)
{
    const PlanItem item{kind, freshId()};
    Statement q = m_db.prepare(insertSql(kind));
    q.bind(":id", item.id).bind(":parent", parentId).bind(":title", title);
    if (auto run = q.run(); !run)
        return run.error();
    return item;
}

Result<PlanValue> PlanRepository::value(const QString &id, const PlanColumn &column) const
{
    const QByteArray table = planTable(column.kind);
    Statement q = m_db.prepareNamed("plan value " + table + '.' + column.name,
        [&] { return QByteArray("SELECT ") + column.name + " FROM " + table + " WHERE id = :id"; });
    q.bind(":id", id);
    if (!q.next())
        return q.done() ? Error{ErrorCode::NotFound, u"no such part"_s} : q.done().error();
    switch (column.type) {
    case PlanColumn::Type::Date: {
        QDate date;
        q >> date;
        return date.isValid() ? PlanValue(date) : PlanValue();
    }
    case PlanColumn::Type::Real:
    case PlanColumn::Type::Percent: {
        std::optional<double> real;
        q >> real;
        return real ? PlanValue(*real) : PlanValue();
    }
    default: {
        std::optional<QString> text;
        q >> text;
        return text ? PlanValue(*text) : PlanValue();
    }
    }
}

Result<void> PlanRepository::setValue(const QString &id, const PlanColumn &column, const PlanValue &value)
{
    const QByteArray table = planTable(column.kind);
    Statement q = m_db.prepareNamed("plan set " + table + '.' + column.name, [&] {
        const char *follows = column.type == PlanColumn::Type::Percent ? ", is_done = (:value = 100)" : "";
        return "UPDATE " + table + " SET " + column.name + " = :value" + follows + " WHERE id = :id";
    });
    q.bind(":id", id);
    if (const auto *text = std::get_if<QString>(&value))
        q.bind(":value", *text);
    else if (const auto *date = std::get_if<QDate>(&value))
        q.bind(":value", *date);
    else if (const auto *real = std::get_if<double>(&value))
        column.type == PlanColumn::Type::Percent ? q.bind(":value", qint64(*real)) : q.bind(":value", *real);
    else
        q.bind(":value", nullptr);
    return q.run();
}

Result<QStringList> PlanRepository::siblings(Kind kind, const QString &parentId) const
{
    const QByteArray table = planTable(kind);
    Statement q = m_db.prepareNamed("plan siblings " + table, [&] {
        return "SELECT id FROM " + table + " WHERE " + planParentColumn(kind)
            + " = :parent AND removed_at IS NULL AND gone_at IS NULL ORDER BY position, id";
    });
    q.bind(":parent", parentId);
    QStringList ids;
    while (q.next())
        q >> ids.emplaceBack();
    return q.done(ids);
}

Result<void> PlanRepository::order(Kind kind, const QStringList &ids)
{
    const QByteArray table = planTable(kind);
    Statement q = m_db.prepareNamed("plan order " + table, [&] {
        return "UPDATE " + table + " SET position = :position WHERE id = :id AND position <> :position";
    });
    for (qsizetype i = 0; i < ids.size(); ++i) {
        q.bind(":id", ids.at(i)).bind(":position", qint64(i + 1));
        if (auto run = q.run(); !run)
            return run;
        q.reset();
    }
    return {};
}

Result<void> PlanRepository::setRemoved(const PlanItem &item, const QDateTime &at)
{
    const QByteArray table = planTable(item.kind);
    Statement q = m_db.prepareNamed(
        "plan remove " + table, [&] { return "UPDATE " + table + " SET removed_at = :at WHERE id = :id"; });
    return q.bind(":at", at).bind(":id", item.id).run();
}

Result<void> PlanRepository::touch(const QString &planId, const QDateTime &now)
{
    if (auto stamped = m_db.prepare("UPDATE success_plan SET updated_at = :now WHERE id = :id")
                           .bind(":now", now)
                           .bind(":id", planId)
                           .run();
        !stamped)
        return stamped;
    return m_db.prepare("INSERT OR IGNORE INTO search_queue (kind, ref_id) VALUES ('successPlan', :id)")
        .bind(":id", planId)
        .run();
}

} // namespace csm
