#pragma once

#include "core/base/result.h"
#include "core/storage/plancolumns.h"

#include <QStringList>

#include <optional>

namespace csm {

class Database;

/// The user's success plans, part by part. Writes inside the caller's transaction.
class PlanRepository
{
public:
    /// Where a part stands.
    struct Place
    {
        QString planId = {};
        QString accountId = {}; ///< empty: its account is not here
        QString parentId = {}; ///< empty for a plan
    };

    explicit PlanRepository(Database &db)
        : m_db(db)
    {
    }

    /// nullopt: there is no such part. A removed one has a place, too.
    Result<std::optional<Place>> place(const PlanItem &item) const;

    Result<PlanItem> insertPlan(const QString &accountId, const QString &name, const QDateTime &now);
    Result<PlanItem> insertPart(PlanItem::Kind kind, const QString &parentId, const QString &title);

    Result<PlanValue> value(const QString &id, const PlanColumn &column) const;
    Result<void> setValue(const QString &id, const PlanColumn &column, const PlanValue &value);

    /// Ids of the parts of @p kind below @p parentId that are shown, in order.
    Result<QStringList> siblings(PlanItem::Kind kind, const QString &parentId) const;
    Result<void> order(PlanItem::Kind kind, const QStringList &ids);

    /// An invalid @p at takes the removal back.
    Result<void> setRemoved(const PlanItem &item, const QDateTime &at);

    /// The plan changed: its stamp, and its place in the queue for search.
    Result<void> touch(const QString &planId, const QDateTime &now);

private:
    Database &m_db;
};

} // namespace csm
