#include "ui/plans/planwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return PlanWords::tr("Draft");
    case PlanState::Agreed:
        return PlanWords::tr("Agreed");
    case PlanState::Active:
        return PlanWords::tr("In progress");
    case PlanState::Completed:
        return PlanWords::tr("Completed");
    case PlanState::Stopped:
        return PlanWords::tr("Stopped");
    }
    Q_UNREACHABLE();
}

Tone planStateTone(PlanState state)
{
    switch (state) {
    case PlanState::Agreed:
    case PlanState::Active:
        return Tone::Accent;
    case PlanState::Completed:
        return Tone::Good;
    case PlanState::Draft:
    case PlanState::Stopped:
        break;
    }
    return Tone::Neutral;
}

QString objectiveStateText(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::NotStarted:
        return PlanWords::tr("Not started");
    case ObjectiveState::InProgress:
        return PlanWords::tr("In progress");
    case ObjectiveState::Completed:
        return PlanWords::tr("Completed");
    case ObjectiveState::Cancelled:
        return PlanWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString kindText(PlanItem::Kind kind)
{
    switch (kind) {
    case PlanItem::Kind::Plan:
        return PlanWords::tr("Success plan");
    case PlanItem::Kind::Objective:
        return PlanWords::tr("Objective");
    case PlanItem::Kind::Outcome:
        return PlanWords::tr("Outcome");
    case PlanItem::Kind::Step:
        return PlanWords::tr("Step");
    }
    Q_UNREACHABLE();
}

QString fieldText(PlanField field, PlanItem::Kind kind)
{
    switch (field) {
    case PlanField::Name:
        return kind == PlanItem::Kind::Plan ? PlanWords::tr("Name") : PlanWords::tr("Title");
    case PlanField::State:
        return PlanWords::tr("State");
    case PlanField::StartsOn:
        return PlanWords::tr("Start");
    case PlanField::EndsOn:
        return PlanWords::tr("End");
    case PlanField::Vision:
        return PlanWords::tr("What success is, in the customer's words");
    case PlanField::Description:
        return PlanWords::tr("Description");
    case PlanField::Note:
        return PlanWords::tr("Note");
    case PlanField::InternalNotes:
        return PlanWords::tr("Internal notes");
    case PlanField::Owner:
        return PlanWords::tr("Owner");
    case PlanField::DueOn:
        return PlanWords::tr("Due");
    case PlanField::Unit:
        return PlanWords::tr("Unit");
    case PlanField::Base:
        return PlanWords::tr("Base");
    case PlanField::Current:
        return PlanWords::tr("Current");
    case PlanField::Target:
        return PlanWords::tr("Target");
    case PlanField::Progress:
        return PlanWords::tr("Progress");
    }
    Q_UNREACHABLE();
}

QString stepsText(int done, int steps, int overdue)
{
    const QString text = PlanWords::tr("%1 of %n step(s) done", nullptr, steps).arg(done);
    return overdue == 0 ? text : text + u" · "_s + PlanWords::tr("%n overdue", nullptr, overdue);
}

QString stepsTextShort(int done, int steps, int overdue)
{
    const QString text = PlanWords::tr("%1 of %2").arg(done).arg(steps);
    return overdue == 0 ? text : text + u" · "_s + PlanWords::tr("%n overdue", nullptr, overdue);
}

} // namespace csm::ui
