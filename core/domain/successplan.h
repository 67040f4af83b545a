#pragma once

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace csm {

enum class PlanState { Draft, Agreed, Active, Completed, Stopped };
enum class ObjectiveState { NotStarted, InProgress, Completed, Cancelled };

/// What a user can change in a plan; also the names under which edits are marked.
enum class PlanField {
    Name, ///< of a plan; the title of an objective, outcome or step
    State, ///< of a plan or an objective
    StartsOn, ///< of a plan
    EndsOn, ///< of a plan
    Vision, ///< of a plan
    Description, ///< of an objective
    Note, ///< of a step
    InternalNotes, ///< of a plan or an objective; never in a document
    Owner, ///< of all but outcomes
    DueOn, ///< of an objective or a step
    Unit, ///< of an outcome, as the three that follow
    Base,
    Current,
    Target,
    Progress, ///< of a step, whole percent; 100 is done
};

/// Names a plan or a part of one.
struct PlanItem
{
    enum class Kind { Plan, Objective, Outcome, Step };

    Kind kind = Kind::Plan;
    QString id = {};

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

/// A field's value; states travel as their codes, monostate is an empty field.
using PlanValue = std::variant<std::monostate, QString, QDate, double>;

/// What all parts of a plan have.
struct PlanPart
{
    QString id = {};
    QString remoteId = {}; ///< empty: made here
    QSet<PlanField> edited = {}; ///< differs from what the CRM last said

    friend bool operator==(const PlanPart &, const PlanPart &) = default;
};

struct Outcome : PlanPart
{
    QString title = {};
    QString unit = {};
    std::optional<double> base = {}; ///< where the customer started
    std::optional<double> current = {};
    std::optional<double> target = {};

    /// clamp((current − base) / (target − base), 0, 1); nullopt when one is missing or base = target.
    std::optional<double> valueRealised() const;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct Step : PlanPart
{
    QString title = {};
    QString note = {};
    QString owner = {}; ///< as the user wrote it, else the CRM's
    QDate dueOn = {};
    int progress = 0; ///< percent

    bool isDone() const { return progress == 100; }
    bool isOverdue(QDate today) const { return dueOn.isValid() && dueOn < today && !isDone(); }

    friend bool operator==(const Step &, const Step &) = default;
};

struct Objective : PlanPart
{
    QString title = {};
    QString description = {};
    QString internalNotes = {};
    QString owner = {};
    QString sponsor = {}; ///< the customer's contact behind it
    ObjectiveState state = ObjectiveState::NotStarted;
    QDate dueOn = {};
    std::vector<Outcome> outcomes = {};
    std::vector<Step> steps = {};

    /// The mean of its outcomes where those can be computed, else of its steps, else nullopt.
    std::optional<double> progress() const;
    bool isOverdue(QDate today) const;
    bool isOverdue(const Step &step, QDate today) const; ///< nothing is, once it is cancelled

    friend bool operator==(const Objective &, const Objective &) = default;
};

struct SuccessPlan : PlanPart
{
    QString accountId = {};
    QString accountName = {};
    QString source = {}; ///< name of the connection it came from; empty: made here
    QString name = {};
    PlanState state = PlanState::Draft;
    QDate startsOn = {};
    QDate endsOn = {};
    QString vision = {}; ///< what success is, in the customer's words
    QString internalNotes = {};
    QString owner = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    std::vector<Objective> objectives = {};

    /// The mean of its objectives where known; cancelled ones do not count.
    std::optional<double> progress() const;
    int stepCount() const; ///< of the objectives that are not cancelled, as the two that follow
    int stepsDone() const;
    int stepsOverdue(QDate today) const;

    friend bool operator==(const SuccessPlan &, const SuccessPlan &) = default;
};

QString planStateCode(PlanState state); ///< "draft", "agreed", "active", "completed", "stopped"
PlanState planStateNamed(QStringView code);
QString objectiveStateCode(ObjectiveState state); ///< "not_started", "in_progress", "completed", "cancelled"
ObjectiveState objectiveStateNamed(QStringView code);

} // namespace csm
