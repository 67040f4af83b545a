#include "core/plans/planoutlines.h"

#include "core/plans/basevalues.h"
#include "core/storage/database.h"

namespace csm {

namespace {

/// @p sql ends in a WHERE clause over success_plan p.
Statement select(Database &db, const char *sql, PlanOutlines::Of of, const char *order)
{
    const char *condition = of == PlanOutlines::Of::Plan ? " AND p.id = :id"
        : of == PlanOutlines::Of::Account                ? " AND p.account_id = :id"
                                                         : "";
    const QByteArray text = QByteArray(sql) + condition + order;
    return db.prepareNamed(text, [&] { return text; });
}

template<typename Child>
void take(QHash<QString, std::vector<Child>> &from, const QString &id, std::vector<Child> &into)
{
    if (const auto at = from.find(id); at != from.end())
        into = std::move(*at);
}

} // namespace

Result<std::vector<SuccessPlan>> PlanOutlines::read(Of of, const QString &id)
{
    m_of = of;
    m_id = id;
    auto plans = this->plans();
    auto objectives = plans ? this->objectives() : plans.error();
    auto outcomes = objectives ? this->outcomes() : objectives.error();
    auto steps = outcomes ? this->steps() : outcomes.error();
    if (!steps)
        return steps.error();
    for (SuccessPlan &plan : *plans) {
        take(*objectives, plan.id, plan.objectives);
        for (Objective &objective : plan.objectives) {
            take(*outcomes, objective.id, objective.outcomes);
            take(*steps, objective.id, objective.steps);
        }
    }
    return plans;
}

Result<std::vector<SuccessPlan>> PlanOutlines::plans()
{
    Statement q = select(m_db,
        "SELECT p.id, p.remote_id, p.base_json, p.account_id, a.name, c.name, p.name, p.state, p.starts_on, "
        "p.ends_on, p.vision, p.internal_notes, p.owner, u.name, p.created_at, p.updated_at FROM "
        "success_plan p "
        "LEFT JOIN account a ON a.id = p.account_id LEFT JOIN connection c ON c.id = p.source LEFT JOIN user "
        "u ON "
        "u.source = p.source AND u.remote_id = p.owner_remote_id WHERE p.removed_at IS NULL AND p.gone_at IS "
        "NULL",
        m_of, " ORDER BY a.name, p.name, p.id");
    if (m_of != Of::All)
        q.bind(":id", m_id);
    std::vector<SuccessPlan> plans;
    QByteArray base;
    QString state;
    std::optional<QString> owner;
    QString crmOwner;
    while (q.next()) {
        SuccessPlan plan;
        q >> plan.id >> plan.remoteId >> base >> plan.accountId >> plan.accountName >> plan.source
            >> plan.name >> state >> plan.startsOn >> plan.endsOn >> plan.vision >> plan.internalNotes
            >> owner >> crmOwner >> plan.createdAt >> plan.updatedAt;
        plan.state = planStateNamed(state);
        plan.edited = BaseValues(base)
                          .compare(PlanField::Name, "name", plan.name)
                          .compare(PlanField::State, "state", state)
                          .compare(PlanField::StartsOn, "starts_on", plan.startsOn)
                          .compare(PlanField::EndsOn, "ends_on", plan.endsOn)
                          .compare(PlanField::Vision, "vision", plan.vision)
                          .compare(PlanField::InternalNotes, "internal_notes", plan.internalNotes)
                          .compareOwner(owner, crmOwner)
                          .edited();
        plan.owner = owner.value_or(crmOwner);
        plans.push_back(std::move(plan));
    }
    return q.done(std::move(plans));
}

Result<PlanOutlines::Objectives> PlanOutlines::objectives()
{
    Statement q = select(m_db,
        "SELECT o.plan_id, o.id, o.remote_id, o.base_json, o.title, o.description, o.internal_notes, "
        "o.owner, "
        "u.name, s.name, o.state, o.due_on FROM objective o JOIN success_plan p ON p.id = o.plan_id LEFT "
        "JOIN user u "
        "ON u.source = o.source AND u.remote_id = o.owner_remote_id LEFT JOIN contact s ON s.source = "
        "o.source AND "
        "s.remote_id = o.sponsor_remote_id WHERE o.removed_at IS NULL AND o.gone_at IS NULL",
        m_of, " ORDER BY o.position, o.id");
    if (m_of != Of::All)
        q.bind(":id", m_id);
    Objectives objectives;
    QString plan;
    QByteArray base;
    QString state;
    std::optional<QString> owner;
    QString crmOwner;
    while (q.next()) {
        Objective o;
        q >> plan >> o.id >> o.remoteId >> base >> o.title >> o.description >> o.internalNotes >> owner
            >> crmOwner >> o.sponsor >> state >> o.dueOn;
        o.state = objectiveStateNamed(state);
        o.edited = BaseValues(base)
                       .compare(PlanField::Name, "title", o.title)
                       .compare(PlanField::State, "state", state)
                       .compare(PlanField::Description, "description", o.description)
                       .compare(PlanField::DueOn, "due_on", o.dueOn)
                       .compareOwner(owner, crmOwner)
                       .edited();
        o.owner = owner.value_or(crmOwner);
        objectives[plan].push_back(std::move(o));
    }
    return q.done(std::move(objectives));
}

Result<PlanOutlines::Outcomes> PlanOutlines::outcomes()
{
    Statement q = select(m_db,
        "SELECT c.objective_id, c.id, c.remote_id, c.base_json, c.title, c.unit, c.base, c.current, c.target "
        "FROM "
        "outcome c JOIN objective o ON o.id = c.objective_id JOIN success_plan p ON p.id = o.plan_id WHERE "
        "c.removed_at IS NULL AND c.gone_at IS NULL",
        m_of, " ORDER BY c.position, c.id");
    if (m_of != Of::All)
        q.bind(":id", m_id);
    Outcomes outcomes;
    QString objective;
    QByteArray base;
    while (q.next()) {
        Outcome o;
        q >> objective >> o.id >> o.remoteId >> base >> o.title >> o.unit >> o.base >> o.current >> o.target;
        o.edited = BaseValues(base)
                       .compare(PlanField::Name, "title", o.title)
                       .compare(PlanField::Unit, "unit", o.unit)
                       .compare(PlanField::Current, "current", o.current)
                       .compare(PlanField::Target, "target", o.target)
                       .edited();
        outcomes[objective].push_back(std::move(o));
    }
    return q.done(std::move(outcomes));
}

Result<PlanOutlines::Steps> PlanOutlines::steps()
{
    Statement q = select(m_db,
        "SELECT s.objective_id, s.id, s.remote_id, s.base_json, s.title, s.note, s.owner, u.name, s.due_on, "
        "s.progress FROM step s JOIN objective o ON o.id = s.objective_id JOIN success_plan p ON p.id = "
        "o.plan_id "
        "LEFT JOIN user u ON u.source = s.source AND u.remote_id = s.owner_remote_id WHERE s.removed_at IS "
        "NULL AND "
        "s.gone_at IS NULL",
        m_of, " ORDER BY s.position, s.id");
    if (m_of != Of::All)
        q.bind(":id", m_id);
    Steps steps;
    QString objective;
    QByteArray base;
    std::optional<QString> owner;
    QString crmOwner;
    while (q.next()) {
        Step s;
        q >> objective >> s.id >> s.remoteId >> base >> s.title >> s.note >> owner >> crmOwner >> s.dueOn
            >> s.progress;
        s.edited = BaseValues(base)
                       .compare(PlanField::Name, "title", s.title)
                       .compare(PlanField::Note, "note", s.note)
                       .compare(PlanField::DueOn, "due_on", s.dueOn)
                       .compare(PlanField::Progress, "is_done", s.isDone() ? 1.0 : 0.0)
                       .compareOwner(owner, crmOwner)
                       .edited();
        s.owner = owner.value_or(crmOwner);
        steps[objective].push_back(std::move(s));
    }
    return q.done(std::move(steps));
}

bool standsBefore(const SuccessPlan &a, const SuccessPlan &b)
{
    const auto rank = [](const SuccessPlan &plan) {
        return plan.state == PlanState::Active ? 0
            : plan.state == PlanState::Agreed  ? 1
            : plan.state == PlanState::Draft   ? 2
                                               : 3;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.startsOn != b.startsOn)
        return a.startsOn > b.startsOn;
    return a.id < b.id;
}

} // namespace csm
