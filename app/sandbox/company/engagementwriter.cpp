#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

constexpr quint64 interactionStream = 50, toDoStream = 51;
constexpr int archivedAfter = 365; // days; Salesforce shows older ones to queryAll only

QDate workday(QDate day)
{
    return day.dayOfWeek() > 5 ? day.addDays(-2) : day;
}

QByteArray withName(const char *text, const QByteArray &name)
{
    return QByteArray(text).replace("{who}", name);
}

class InteractionWriter
{
public:
    InteractionWriter(Company &company, const AccountProfile &profile)
        : m_company(company)
        , m_profile(profile)
        , m_random(company.seed, profile.index, interactionStream)
        , m_told{m_random.below(100), m_random.below(100), m_random.below(100)}
    {
    }

    void write()
    {
        static constexpr int perMonth[] = {135, 235, 430, 200}; // percent
        const int rate = perMonth[int(m_profile.segment)] / (m_company.isDetailed ? 1 : 12);
        for (int ago = m_company.months(); ago >= 0; --ago) {
            const QDate month = m_company.monthStart().addMonths(-ago);
            const int days = ago == 0 ? m_company.today.day() : month.daysInMonth();
            if (!m_profile.wasCustomerOn(month))
                continue;
            for (int i = 0; i < rate / 100 + m_random.chance(rate % 100); ++i)
                writeOne(workday(month.addDays(m_random.below(days))));
        }
        if (m_company.isDetailed && m_profile.isActive() && m_random.chance(30))
            writeMeeting(workday(m_company.today.addDays(m_random.between(3, 16))), m_profile.firstContact());
    }

private:
    void writeOne(QDate day)
    {
        const int who = person(day);
        touch(day);
        const int dice = m_random.below(100);
        if (dice < 30)
            writeMeeting(day, who);
        else
            writeTask(day, who, dice < 62);
    }

    int person(QDate day)
    {
        if (m_profile.planted == Planted::SingleThreaded && day.addYears(1) > m_company.today)
            return m_profile.firstContact();
        if (m_profile.planted == Planted::SponsorLeft)
            return m_random.between(1, int(m_profile.contacts.size()) - 1);
        return m_random.below(int(m_profile.contacts.size()));
    }

    /// An account's texts are those of its mood, now and then of the one beside it.
    int mood(QDate day)
    {
        const int now = moodOn(m_profile, day);
        return m_random.chance(25) ? 1 : now;
    }

    /// Each text once before the first comes again.
    const Note &note(const std::span<const Note> (&notes)[3], QDate day, int kind)
    {
        const std::span<const Note> list = notes[mood(day)];
        return list[size_t(m_told[kind]++) % list.size()];
    }

    void writeTask(QDate day, int who, bool isCall);
    void writeMeeting(QDate day, int who);
    void touch(QDate day);

    Company &m_company;
    const AccountProfile &m_profile;
    Prng m_random;
    int m_told[3];
};

void InteractionWriter::writeTask(QDate day, int who, bool isCall)
{
    const Phrasebook &phrases = phrasesOf(m_profile);
    const Note &told = isCall ? note(phrases.calls, day, 0) : note(phrases.emails, day, 1);
    const QDateTime at = m_company.momentOf(day, m_random);
    RecordDraft draft(m_company.org, SObject::Task, at, m_profile.owner);
    draft.link("WhoId", m_profile.contacts[who])
        .link("WhatId", m_profile.account)
        .link("AccountId", m_profile.account)
        .text("Subject", told.subject)
        .text("Description", withName(told.text, m_profile.contactNames[who]))
        .date("ActivityDate", at.date())
        .text("Status", "Completed")
        .text("Priority", "Normal")
        .flag("IsClosed", true)
        .link("OwnerId", m_profile.owner)
        .text("TaskSubtype", isCall ? "Call" : "Email")
        .instant("CompletedDateTime", at)
        .flag("IsArchived", at.date().daysTo(m_company.today) > archivedAfter);
    if (isCall)
        draft.text("CallType", m_random.chance(35) ? "Inbound" : "Outbound")
            .number("CallDurationInSeconds", m_random.between(4, 45) * 60);
}

void InteractionWriter::writeMeeting(QDate day, int who)
{
    const Note &told = note(phrasesOf(m_profile).meetings, day, 2);
    const bool isAhead = day >= m_company.today;
    const QDate created = isAhead ? m_company.today.addDays(-m_random.between(2, 10)) : day.addDays(-4);
    const QDateTime start(day, QTime(m_random.between(0, 8), m_random.chance(50) ? 30 : 0), Qt::UTC);
    const int minutes = m_random.between(1, 4) * 30;
    RecordDraft draft(m_company.org, SObject::Event, m_company.momentOf(created, m_random), m_profile.owner);
    draft.link("WhoId", m_profile.contacts[who])
        .link("WhatId", m_profile.account)
        .link("AccountId", m_profile.account)
        .text("Subject", told.subject)
        .instant("StartDateTime", start)
        .instant("EndDateTime", start.addSecs(minutes * 60))
        .number("DurationInMinutes", minutes)
        .date("ActivityDate", day)
        .text("Location", m_random.chance(50) ? "Online" : phrasesOf(m_profile).cities.front())
        .link("OwnerId", m_profile.owner)
        .flag("IsArchived", day.daysTo(m_company.today) > archivedAfter);
    if (!isAhead)
        draft.text("Description", withName(told.text, m_profile.contactNames[who]))
            .modified(std::min(start.addSecs(7200), m_company.latestStamp()));
}

void InteractionWriter::touch(QDate day)
{
    const int column = m_company.org.schema().column(SObject::Account, "LastActivityDate");
    Table &accounts = m_company.org.table(SObject::Account);
    if (day < m_company.today && day.toJulianDay() > accounts.at(m_profile.account.row, column))
        accounts.set(m_profile.account.row, column, day.toJulianDay());
}

} // namespace

void writeInteractions(Company &company, const AccountProfile &profile)
{
    InteractionWriter(company, profile).write();
}

void writeToDos(Company &company, const AccountProfile &profile)
{
    Prng random(company.seed, profile.index, toDoStream);
    const int count = !profile.isActive() ? 0 : company.isDetailed ? random.between(1, 3) : random.below(2);
    for (int i = 0; i < count; ++i) {
        const QDate due = workday(company.today.addDays(random.between(-18, 28)));
        const bool isDone = due < company.today && random.chance(65);
        const QDateTime created = company.momentOf(due.addDays(-random.between(20, 40)), random);
        RecordDraft(company.org, SObject::Task, created, profile.owner)
            .link("WhoId", profile.contacts[profile.firstContact()])
            .link("WhatId", profile.account)
            .link("AccountId", profile.account)
            .text("Subject", random.pick(phrasesOf(profile).toDos))
            .date("ActivityDate", due)
            .text("Status",
                isDone                  ? "Completed"
                    : random.chance(30) ? "In Progress"
                                        : "Not Started")
            .text("Priority", random.chance(20) ? "High" : "Normal")
            .flag("IsClosed", isDone)
            .link("OwnerId", profile.owner)
            .text("TaskSubtype", "Task")
            .instant("CompletedDateTime", isDone ? company.momentOf(due.addDays(-1), random) : QDateTime())
            .modified(isDone ? company.momentOf(due.addDays(-1), random) : created);
    }
}

} // namespace csm::sandbox
