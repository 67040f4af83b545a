#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace csm {

struct UsageWeek
{
    QDate monday = {};
    std::optional<double> activeUsers = {};
    std::optional<double> coreFeatureUsers = {};
    std::optional<double> licences = {}; ///< bought, of the month in which the week begins

    friend bool operator==(const UsageWeek &, const UsageWeek &) = default;
};

enum class TimelineKind {
    Call,
    Email,
    Meeting,
    Note,
    CaseOpened,
    Survey,
    PlanStarted,
    PlanEnded,
    ContactLeft,
    Deleted, ///< in the CRM, of a contact, case or opportunity
};

QString timelineKindCode(TimelineKind kind); ///< "call", …, "case_opened", …

struct TimelineEntry
{
    QString id = {}; ///< of the record behind it
    TimelineKind kind = TimelineKind::Note;
    QDateTime at = {}; ///< of a day without a time: its first moment in the user's zone
    bool wholeDay = false;
    QString title = {}; ///< as the record says it; of a survey "NPS 9/10"
    QString detail = {}; ///< may have lines
    QString who = {}; ///< the owner or the contact
    std::optional<qint64> minutes = {}; ///< how long it took
    QString source = {}; ///< the connection's name; empty: made here

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

struct ContactEntry
{
    QString id = {};
    QString remoteId = {};
    QString name = {};
    QString title = {};
    QString department = {};
    QString email = {};
    QString phone = {};
    QString role = {}; ///< exec_sponsor, champion, decision_maker, admin, user, or the CRM's own
    QString status = {}; ///< active, left, unknown
    QDate leftOn = {};
    QDateTime lastTouchAt = {}; ///< the last interaction with them; invalid: none known

    friend bool operator==(const ContactEntry &, const ContactEntry &) = default;
};

struct CaseEntry
{
    QString id = {};
    QString remoteId = {};
    QString number = {};
    QString subject = {};
    QString status = {};
    QString priority = {};
    bool isClosed = false;
    bool isEscalated = false;
    QDateTime openedAt = {};
    QDateTime closedAt = {};
    QString contactName = {};

    friend bool operator==(const CaseEntry &, const CaseEntry &) = default;
};

struct TaskEntry
{
    QString id = {};
    QString remoteId = {};
    QString title = {};
    QString body = {};
    QDate dueOn = {};
    QString status = {};
    QString priority = {};
    bool isDone = false;
    QString ownerName = {};

    friend bool operator==(const TaskEntry &, const TaskEntry &) = default;
};

} // namespace csm
