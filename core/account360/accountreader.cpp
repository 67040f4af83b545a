#include "core/account360/accountreader.h"

#include "core/storage/database.h"

#include <map>

namespace csm {

Result<std::optional<AccountFacts>> AccountReader::facts() const
{
    Statement q = m_db.prepare(
        "SELECT a.id, a.remote_id, c.name, a.name, a.parent_id, p.name, u.name, a.owner_remote_id IS "
        "c.user_remote_id, "
        "a.segment, a.industry, a.lifecycle_stage, a.customer_since, a.city, a.country, a.website, a.phone, "
        "a.employees, a.description, a.gone_at, a.gone_reason, w.id, w.name FROM account a "
        "JOIN connection c ON c.id = a.source LEFT JOIN account p ON p.id = a.parent_id "
        "LEFT JOIN account w ON w.source = a.source AND w.remote_id = a.merged_into "
        "LEFT JOIN user u ON u.id = a.owner_id WHERE a.id = :id");
    q.bind(":id", m_account);
    std::optional<AccountFacts> facts;
    if (q.next()) {
        AccountFacts &f = facts.emplace();
        q >> f.id >> f.remoteId >> f.connection >> f.name >> f.parentId >> f.parentName >> f.ownerName
            >> f.isMine >> f.segment >> f.industry >> f.lifecycleStage >> f.customerSince >> f.city
            >> f.country >> f.website >> f.phone >> f.employees >> f.description >> f.goneAt >> f.goneReason
            >> f.mergedIntoId >> f.mergedIntoName;
    }
    return q.done(std::move(facts));
}

Result<QString> AccountReader::source() const
{
    Statement q = m_db.prepare("SELECT source FROM account WHERE id = :id");
    q.bind(":id", m_account);
    QString source;
    if (q.next())
        q >> source;
    return q.done(source);
}

Result<QList<ContactEntry>> AccountReader::contacts(const QDateTime &now) const
{
    Statement q = m_db.prepare(R"(
        SELECT c.id, c.remote_id, c.name, c.title, c.department, c.email, c.phone, c.role, c.status, c.left_on,
            (SELECT max(coalesce(i.held_at, unixepoch(i.on_date) * 1000)) FROM interaction i
             WHERE i.account_id = c.account_id AND i.contact_id = c.id AND i.gone_at IS NULL
                AND coalesce(i.held_at, unixepoch(i.on_date) * 1000) <= :now)
        FROM contact c WHERE c.account_id = :account AND c.gone_at IS NULL
        ORDER BY c.status IS 'left', CASE c.role WHEN 'exec_sponsor' THEN 0 WHEN 'decision_maker' THEN 1
            WHEN 'champion' THEN 2 WHEN 'admin' THEN 3 WHEN 'user' THEN 4 ELSE 5 END, c.name, c.id)");
    q.bind(":account", m_account).bind(":now", now);
    QList<ContactEntry> contacts;
    while (q.next()) {
        ContactEntry &c = contacts.emplaceBack();
        q >> c.id >> c.remoteId >> c.name >> c.title >> c.department >> c.email >> c.phone >> c.role
            >> c.status >> c.leftOn >> c.lastTouchAt;
    }
    return q.done(std::move(contacts));
}

Result<QList<CaseEntry>> AccountReader::cases() const
{
    Statement q = m_db.prepare(
        "SELECT s.id, s.remote_id, s.number, s.subject, s.status, s.priority, coalesce(s.is_closed, 0), "
        "coalesce(s.is_escalated, 0), s.opened_at, s.closed_at, c.name FROM support_case s LEFT JOIN contact "
        "c ON c.id "
        "= s.contact_id WHERE s.account_id = :account AND s.gone_at IS NULL ORDER BY coalesce(s.is_closed, "
        "0), "
        "s.opened_at DESC, s.id");
    q.bind(":account", m_account);
    QList<CaseEntry> cases;
    while (q.next()) {
        CaseEntry &c = cases.emplaceBack();
        q >> c.id >> c.remoteId >> c.number >> c.subject >> c.status >> c.priority >> c.isClosed
            >> c.isEscalated >> c.openedAt >> c.closedAt >> c.contactName;
    }
    return q.done(std::move(cases));
}

Result<QList<TaskEntry>> AccountReader::tasks() const
{
    Statement q = m_db.prepare("SELECT t.id, t.remote_id, t.title, t.body, t.due_on, t.status, t.priority, "
                               "coalesce(t.is_done, 0), u.name "
                               "FROM task t LEFT JOIN user u ON u.id = t.owner_id WHERE t.account_id = "
                               ":account AND t.gone_at IS NULL ORDER "
                               "BY coalesce(t.is_done, 0), t.due_on IS NULL, CASE WHEN t.is_done THEN "
                               "t.due_on END DESC, t.due_on, t.id");
    q.bind(":account", m_account);
    QList<TaskEntry> tasks;
    while (q.next()) {
        TaskEntry &t = tasks.emplaceBack();
        q >> t.id >> t.remoteId >> t.title >> t.body >> t.dueOn >> t.status >> t.priority >> t.isDone
            >> t.ownerName;
    }
    return q.done(std::move(tasks));
}

Result<QList<UsageWeek>> AccountReader::usage(QDate monday) const
{
    QList<UsageWeek> weeks;
    for (int ago = 26; ago >= 1; --ago)
        weeks.append(UsageWeek{.monday = monday.addDays(-7 * ago)});
    if (auto read = readWeeks(weeks); !read)
        return read.error();
    if (auto read = readLicences(weeks); !read)
        return read.error();
    return weeks;
}

Result<void> AccountReader::readWeeks(QList<UsageWeek> &weeks) const
{
    Statement q = m_db.prepare("SELECT metric = 'active_users', period_start, value FROM usage_metric WHERE "
                               "account_id = :account AND metric "
                               "IN ('active_users', 'core_feature_users') AND grain = 'week' AND "
                               "period_start >= :first AND period_start <= "
                               ":last AND gone_at IS NULL AND value IS NOT NULL");
    const QDate first = weeks.first().monday;
    q.bind(":account", m_account).bind(":first", first).bind(":last", weeks.last().monday);
    bool active = false;
    QDate start;
    double value = 0;
    while (q.next()) {
        q >> active >> start >> value;
        UsageWeek &week = weeks[first.daysTo(start) / 7];
        (active ? week.activeUsers : week.coreFeatureUsers) = value;
    }
    return q.done();
}

/// A month's licences stand until the next month that is known.
Result<void> AccountReader::readLicences(QList<UsageWeek> &weeks) const
{
    Statement q
        = m_db.prepare("SELECT period_start, value FROM usage_metric WHERE account_id = :account AND metric "
                       "= 'licences_bought' AND "
                       "grain = 'month' AND gone_at IS NULL AND value IS NOT NULL ORDER BY period_start");
    q.bind(":account", m_account);
    std::map<QDate, double> months;
    QDate month;
    double value = 0;
    while (q.next()) {
        q >> month >> value;
        months[month] = value;
    }
    for (UsageWeek &week : weeks) {
        const auto next = months.upper_bound(week.monday);
        if (next != months.begin())
            week.licences = std::prev(next)->second;
    }
    return q.done();
}

} // namespace csm
