#include "ui/account360/recordwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

} // namespace

QString roleText(const QString &role)
{
    if (role == "exec_sponsor"_L1)
        return RecordWords::tr("Sponsor");
    if (role == "champion"_L1)
        return RecordWords::tr("Champion");
    if (role == "decision_maker"_L1)
        return RecordWords::tr("Decision maker");
    if (role == "admin"_L1)
        return RecordWords::tr("Administrator");
    if (role == "user"_L1)
        return RecordWords::tr("User");
    return role;
}

bool isKeyRole(const QString &role)
{
    return role == "exec_sponsor"_L1 || role == "champion"_L1 || role == "decision_maker"_L1;
}

QString lifecycleText(const QString &stage)
{
    if (stage == "onboarding"_L1)
        return RecordWords::tr("Onboarding");
    if (stage == "adoption"_L1)
        return RecordWords::tr("Adoption");
    if (stage == "expand"_L1)
        return RecordWords::tr("Expansion");
    if (stage == "renew"_L1)
        return RecordWords::tr("Renewing");
    if (stage == "at_risk"_L1)
        return RecordWords::tr("At risk");
    if (stage == "lost"_L1)
        return RecordWords::tr("Lost");
    return stage;
}

QString priorityText(const QString &priority)
{
    if (priority == "Low"_L1)
        return RecordWords::tr("Low");
    if (priority == "Medium"_L1)
        return RecordWords::tr("Medium");
    if (priority == "High"_L1)
        return RecordWords::tr("High");
    if (priority == "Critical"_L1)
        return RecordWords::tr("Critical");
    return priority;
}

Tone priorityTone(const QString &priority)
{
    if (priority == "Critical"_L1)
        return Tone::Risk;
    return priority == "High"_L1 ? Tone::Warn : Tone::Neutral;
}

QString billingPeriodText(const QString &period)
{
    if (period == "month"_L1)
        return RecordWords::tr("a month");
    if (period == "quarter"_L1)
        return RecordWords::tr("a quarter");
    if (period == "year"_L1)
        return RecordWords::tr("a year");
    return period;
}

QString opportunityKindText(const QString &kind)
{
    if (kind == "new"_L1)
        return RecordWords::tr("New business");
    if (kind == "upsell"_L1)
        return RecordWords::tr("Upsell");
    if (kind == "cross_sell"_L1)
        return RecordWords::tr("Cross-sell");
    return RecordWords::tr("Other");
}

QString deletedKindText(const QString &kind)
{
    if (kind == "contact"_L1)
        return RecordWords::tr("Contact");
    if (kind == "case"_L1)
        return RecordWords::tr("Case");
    if (kind == "opportunity"_L1)
        return RecordWords::tr("Opportunity");
    return kind;
}

QString surveyText(const QString &title)
{
    constexpr auto other = "OTHER"_L1;
    const bool named = title != other && !title.startsWith("OTHER "_L1);
    return named ? title : RecordWords::tr("Survey") + title.mid(other.size());
}

QString timelineKindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
        return RecordWords::tr("Calls");
    case TimelineKind::Email:
        return RecordWords::tr("Mails");
    case TimelineKind::Meeting:
        return RecordWords::tr("Meetings");
    case TimelineKind::Note:
        return RecordWords::tr("Notes");
    case TimelineKind::CaseOpened:
        return RecordWords::tr("Cases");
    case TimelineKind::Survey:
        return RecordWords::tr("Surveys");
    case TimelineKind::PlanStarted:
    case TimelineKind::PlanEnded:
        return RecordWords::tr("Success plan");
    case TimelineKind::ContactLeft:
        return RecordWords::tr("Contacts");
    case TimelineKind::Deleted:
        return RecordWords::tr("Deleted");
    }
    Q_UNREACHABLE();
}

QLatin1StringView timelineIcon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
        return "telephone"_L1;
    case TimelineKind::Email:
        return "envelope"_L1;
    case TimelineKind::Meeting:
        return "calendar-event"_L1;
    case TimelineKind::Note:
        return "journal-text"_L1;
    case TimelineKind::CaseOpened:
        return "ticket-perforated"_L1;
    case TimelineKind::Survey:
        return "chat-left-text"_L1;
    case TimelineKind::PlanStarted:
        return "bullseye"_L1;
    case TimelineKind::PlanEnded:
        return "check-circle"_L1;
    case TimelineKind::ContactLeft:
        return "people"_L1;
    case TimelineKind::Deleted:
        return "trash3"_L1;
    }
    Q_UNREACHABLE();
}

Tone timelineTone(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
    case TimelineKind::Meeting:
        return Tone::Info;
    case TimelineKind::CaseOpened:
    case TimelineKind::ContactLeft:
        return Tone::Risk;
    case TimelineKind::Survey:
        return Tone::Warn;
    case TimelineKind::PlanStarted:
    case TimelineKind::PlanEnded:
        return Tone::Good;
    case TimelineKind::Email:
    case TimelineKind::Note:
    case TimelineKind::Deleted:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace csm::ui
