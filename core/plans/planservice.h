#pragma once

#include "core/base/result.h"
#include "core/domain/successplan.h"

#include <QString>

namespace csm {

class ChangeFeed;
class Clock;
class Database;

/// What the user does with success plans. Each call is one transaction: the change, the account's summary and
/// the search queue; then it is published. Each gives back what undoes it.
class PlanService
{
public:
    PlanService(Database &db, const Clock &clock, ChangeFeed &feed);

    Result<PlanItem> createPlan(const QString &accountId, const QString &name);

    /// Adds at @p position among its siblings; -1: at the end.
    Result<PlanItem> addObjective(const QString &planId, const QString &title, int position = -1);
    Result<PlanItem> addOutcome(const QString &objectiveId, const QString &title, int position = -1);
    Result<PlanItem> addStep(const QString &objectiveId, const QString &title, int position = -1);

    /// Saves one field as typed and gives back what it was. An empty text as owner is nobody, no value the
    /// CRM's. NotFound: the part is gone; Usage: the part has no such field, or it cannot have this value.
    Result<PlanValue> set(const PlanItem &item, PlanField field, const PlanValue &value);

    /// Moves among its siblings; gives back where it was.
    Result<int> move(const PlanItem &item, int position);

    /// Hides the part and what is in it, from documents and progress too; a later sync does not bring it
    /// back, restore() does.
    Result<void> remove(const PlanItem &item);
    Result<void> restore(const PlanItem &item);

private:
    class Edit;

    Result<PlanItem> add(PlanItem::Kind kind, const PlanItem &parent, const QString &title, int position);
    Result<int> place(const PlanItem &item, const QString &parentId, int position);
    Result<void> setRemoved(const PlanItem &item, const QDateTime &at);

    Database &m_db;
    const Clock &m_clock;
    ChangeFeed &m_feed;
};

} // namespace csm
