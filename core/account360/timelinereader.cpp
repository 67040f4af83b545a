#include "core/account360/timelinereader.h"

#include "core/storage/database.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace csm {

QString timelineKindCode(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
        return u"call"_s;
    case TimelineKind::Email:
        return u"email"_s;
    case TimelineKind::Meeting:
        return u"meeting"_s;
    case TimelineKind::Note:
        return u"note"_s;
    case TimelineKind::CaseOpened:
        return u"case_opened"_s;
    case TimelineKind::Survey:
        return u"survey"_s;
    case TimelineKind::PlanStarted:
        return u"plan_started"_s;
    case TimelineKind::PlanEnded:
        return u"plan_ended"_s;
    case TimelineKind::ContactLeft:
        return u"contact_left"_s;
    case TimelineKind::Deleted:
        return u"deleted"_s;
    }
    return {};
}

namespace {

TimelineKind kindOf(const QString &interaction)
{
    return interaction == u"call"   ? TimelineKind::Call
        : interaction == u"email"   ? TimelineKind::Email
        : interaction == u"meeting" ? TimelineKind::Meeting
                                    : TimelineKind::Note;
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

} // namespace

Result<QList<TimelineEntry>> TimelineReader::read()
{
    using Part = Result<void> (TimelineReader::*)();
    for (const Part part :
        {&TimelineReader::readInteractions, &TimelineReader::readCases, &TimelineReader::readSurveys,
            &TimelineReader::readPlans, &TimelineReader::readDepartures, &TimelineReader::readDeletions}) {
        if (auto done = (this->*part)(); !done)
            return done.error();
    }
    std::ranges::sort(m_entries, [](const TimelineEntry &a, const TimelineEntry &b) {
        return std::tie(b.at, a.kind, a.id) < std::tie(a.at, b.kind, b.id);
    });
    return m_entries;
}

/// Without @p at, @p on is the whole day; without both there is nothing to show.
void TimelineReader::add(TimelineEntry entry, const QDateTime &at, QDate on)
{
    entry.wholeDay = !at.isValid();
    entry.at = at.isValid() ? at : on.startOfDay(m_zone).toUTC();
    if (entry.at.isValid())
        m_entries.append(std::move(entry));
}

Result<void> TimelineReader::readInteractions()
{
    Statement q = m_db.prepare(
        "SELECT i.id, i.kind, i.subject, i.body, coalesce(u.name, p.name), i.duration_minutes, c.name, "
        "i.held_at, "
        "i.on_date FROM interaction i JOIN connection c ON c.id = i.source LEFT JOIN user u ON u.id = "
        "i.owner_id LEFT "
        "JOIN contact p ON p.id = i.contact_id WHERE i.account_id = :account AND i.gone_at IS NULL");
    q.bind(":account", m_account);
    QString kind;
    QDateTime at;
    QDate on;
    while (q.next()) {
        TimelineEntry e;
        q >> e.id >> kind >> e.title >> e.detail >> e.who >> e.minutes >> e.source >> at >> on;
        e.kind = kindOf(kind);
        add(std::move(e), at, on);
    }
    return q.done();
}

Result<void> TimelineReader::readCases()
{
    Statement q = m_db.prepare("SELECT s.id, s.subject, s.description, p.name, c.name, s.opened_at FROM "
                               "support_case s JOIN connection c ON "
                               "c.id = s.source LEFT JOIN contact p ON p.id = s.contact_id WHERE "
                               "s.account_id = :account AND s.gone_at IS NULL");
    q.bind(":account", m_account);
    QDateTime at;
    while (q.next()) {
        TimelineEntry e{.kind = TimelineKind::CaseOpened};
        q >> e.id >> e.title >> e.detail >> e.who >> e.source >> at;
        add(std::move(e), at, {});
    }
    return q.done();
}

Result<void> TimelineReader::readSurveys()
{
    Statement q = m_db.prepare(
        "SELECT r.id, upper(r.kind), r.score, r.scale_max, r.comment, p.name, c.name, r.answered_on FROM "
        "survey_response r JOIN connection c ON c.id = r.source LEFT JOIN contact p ON p.id = r.contact_id "
        "WHERE "
        "r.account_id = :account AND r.gone_at IS NULL");
    q.bind(":account", m_account);
    QString kind;
    std::optional<double> score;
    std::optional<double> most;
    QDate on;
    while (q.next()) {
        TimelineEntry e{.kind = TimelineKind::Survey};
        q >> e.id >> kind >> score >> most >> e.detail >> e.who >> e.source >> on;
        e.title = score ? kind + u' ' + number(*score) + (most ? u'/' + number(*most) : QString()) : kind;
        add(std::move(e), {}, on);
    }
    return q.done();
}

Result<void> TimelineReader::readPlans()
{
    Statement q = m_db.prepare("SELECT p.id, p.name, coalesce(p.owner, u.name), c.name, p.starts_on, CASE "
                               "WHEN p.state IN ('completed', "
                               "'stopped') THEN p.ends_on END FROM success_plan p LEFT JOIN connection c ON "
                               "c.id = p.source LEFT JOIN user u ON "
                               "u.source = p.source AND u.remote_id = p.owner_remote_id WHERE p.account_id = "
                               ":account AND p.gone_at IS NULL AND "
                               "p.removed_at IS NULL AND p.state <> 'draft'");
    q.bind(":account", m_account);
    QDate from;
    QDate to;
    while (q.next()) {
        TimelineEntry e{.kind = TimelineKind::PlanStarted};
        q >> e.id >> e.title >> e.who >> e.source >> from >> to;
        if (from <= m_today)
            add(e, {}, from);
        e.kind = TimelineKind::PlanEnded;
        if (to <= m_today)
            add(e, {}, to);
    }
    return q.done();
}

Result<void> TimelineReader::readDepartures()
{
    Statement q = m_db.prepare(
        "SELECT p.id, p.name, p.title, c.name, p.left_on FROM contact p JOIN connection c ON c.id "
        "= p.source WHERE p.account_id = :account AND p.status = 'left' AND p.gone_at IS NULL");
    q.bind(":account", m_account);
    QDate on;
    while (q.next()) {
        TimelineEntry e{.kind = TimelineKind::ContactLeft};
        q >> e.id >> e.title >> e.detail >> e.source >> on;
        add(std::move(e), {}, on);
    }
    return q.done();
}

/// What left the user's scope was not deleted.
Result<void> TimelineReader::readDeletions()
{
    Statement q = m_db.prepare(R"(
        SELECT d.id, d.name, d.kind, c.name, d.gone_at FROM (
            SELECT id, name, 'contact' AS kind, source, account_id, gone_at, gone_reason FROM contact
                WHERE account_id = :account
            UNION ALL SELECT id, subject, 'case', source, account_id, gone_at, gone_reason FROM support_case
                WHERE account_id = :account
            UNION ALL SELECT id, name, 'opportunity', source, account_id, gone_at, gone_reason FROM opportunity
                WHERE account_id = :account
        ) d JOIN connection c ON c.id = d.source
        WHERE d.gone_at IS NOT NULL AND d.gone_reason IN ('deleted', 'merged'))");
    q.bind(":account", m_account);
    QDateTime at;
    while (q.next()) {
        TimelineEntry e{.kind = TimelineKind::Deleted};
        q >> e.id >> e.title >> e.detail >> e.source >> at;
        add(std::move(e), at, {});
    }
    return q.done();
}

} // namespace csm
