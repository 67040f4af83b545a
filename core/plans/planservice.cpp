#include "core/plans/planservice.h"

#include "core/base/clock.h"
#include "core/plans/planstandings.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "core/storage/planrepository.h"
#include "core/storage/summaryrepository.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

using Kind = PlanItem::Kind;

/// Text as the cache keeps it; SQLite's own functions end at a NUL.
PlanValue stored(const PlanValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        QString kept = text->normalized(QString::NormalizationForm_C);
        return kept.remove(QChar(0));
    }
    return value;
}

Error missing(const PlanItem &item)
{
    return {ErrorCode::NotFound, u"no such part of a plan"_s, {item.id}};
}

} // namespace

/// One change to one plan: a transaction, what follows from the change, and its publication.
class PlanService::Edit
{
public:
    explicit Edit(PlanService &service)
        : m_service(service)
        , m_tx(service.m_db)
    {
    }

    /// Where @p item stands; NotFound when it is gone.
    Result<PlanRepository::Place> begin(const PlanItem &item)
    {
        const auto place = PlanRepository(m_service.m_db).place(item);
        if (!place)
            return place.error();
        if (!*place)
            return missing(item);
        m_place = **place;
        return m_place;
    }

    Result<void> finish()
    {
        if (auto touched = PlanRepository(m_service.m_db).touch(m_place.planId, m_service.m_clock.now());
            !touched)
            return touched;
        if (auto followed = refreshSummary(); !followed)
            return followed;
        if (auto done = m_tx.commit(); !done)
            return done;
        m_service.m_feed.publish(
            m_place.accountId.isEmpty() ? QSet<QString>() : QSet<QString>{m_place.accountId});
        return {};
    }

private:
    Result<void> refreshSummary()
    {
        const auto standings = planStandings(m_service.m_db, AccountScope::of({m_place.accountId}));
        if (!standings)
            return standings.error();
        const PlanStanding standing = standings->value(m_place.accountId);
        return SummaryRepository(m_service.m_db)
            .setPlan(m_place.accountId, standing.planId, standing.progress);
    }

    PlanService &m_service;
    Transaction m_tx;
    PlanRepository::Place m_place;
};

PlanService::PlanService(Database &db, const Clock &clock, ChangeFeed &feed)
    : m_db(db)
    , m_clock(clock)
    , m_feed(feed)
{
}

Result<PlanItem> PlanService::createPlan(const QString &accountId, const QString &name)
{
    Edit edit(*this);
    const auto made
        = PlanRepository(m_db).insertPlan(accountId, std::get<QString>(stored(name)), m_clock.now());
    if (!made)
        return made.error();
    if (auto begun = edit.begin(*made); !begun)
        return begun.error();
    if (auto done = edit.finish(); !done)
        return done.error();
    return made;
}

Result<PlanItem> PlanService::addObjective(const QString &planId, const QString &title, int position)
{
    return add(Kind::Objective, {Kind::Plan, planId}, title, position);
}

Result<PlanItem> PlanService::addOutcome(const QString &objectiveId, const QString &title, int position)
{
    return add(Kind::Outcome, {Kind::Objective, objectiveId}, title, position);
}

Result<PlanItem> PlanService::addStep(const QString &objectiveId, const QString &title, int position)
{
    return add(Kind::Step, {Kind::Objective, objectiveId}, title, position);
}

Result<PlanItem> PlanService::add(Kind kind, const PlanItem &parent, const QString &title, int position)
{
    Edit edit(*this);
    if (auto begun = edit.begin(parent); !begun)
        return begun.error();
    PlanRepository plans(m_db);
    const auto made = plans.insertPart(kind, parent.id, std::get<QString>(stored(title)));
    if (!made)
        return made.error();
    if (position >= 0) {
        if (auto placed = place(*made, parent.id, position); !placed)
            return placed.error();
    }
    if (auto done = edit.finish(); !done)
        return done.error();
    return made;
}

Result<PlanValue> PlanService::set(const PlanItem &item, PlanField field, const PlanValue &value)
{
    const PlanColumn *column = planColumn(item.kind, field);
    if (!column || !column->accepts(value))
        return Error{ErrorCode::Usage, u"no such field, or not a value for it"_s};
    Edit edit(*this);
    if (auto begun = edit.begin(item); !begun)
        return begun.error();
    PlanRepository plans(m_db);
    const auto before = plans.value(item.id, *column);
    const PlanValue after = stored(value);
    if (!before || *before == after)
        return before;
    if (auto written = plans.setValue(item.id, *column, after); !written)
        return written.error();
    if (auto done = edit.finish(); !done)
        return done.error();
    return before;
}

Result<int> PlanService::move(const PlanItem &item, int position)
{
    if (item.kind == Kind::Plan)
        return Error{ErrorCode::Usage, u"plans have no order"_s};
    Edit edit(*this);
    const auto where = edit.begin(item);
    if (!where)
        return where.error();
    const auto before = place(item, where->parentId, position);
    if (!before)
        return before.error();
    if (auto done = edit.finish(); !done)
        return done.error();
    return before;
}

/// Puts @p item at @p position among its siblings; gives back where it was.
Result<int> PlanService::place(const PlanItem &item, const QString &parentId, int position)
{
    PlanRepository plans(m_db);
    auto ids = plans.siblings(item.kind, parentId);
    if (!ids)
        return ids.error();
    const qsizetype before = ids->indexOf(item.id);
    if (before < 0)
        return missing(item);
    ids->move(before, std::clamp(qsizetype(position), qsizetype(0), ids->size() - 1));
    if (auto ordered = plans.order(item.kind, *ids); !ordered)
        return ordered.error();
    return int(before);
}

Result<void> PlanService::remove(const PlanItem &item)
{
    return setRemoved(item, m_clock.now());
}

Result<void> PlanService::restore(const PlanItem &item)
{
    return setRemoved(item, {});
}

Result<void> PlanService::setRemoved(const PlanItem &item, const QDateTime &at)
{
    Edit edit(*this);
    if (auto begun = edit.begin(item); !begun)
        return begun.error();
    if (auto marked = PlanRepository(m_db).setRemoved(item, at); !marked)
        return marked;
    return edit.finish();
}

} // namespace csm
