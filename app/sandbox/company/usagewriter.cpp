#include "app/sandbox/company/writers.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

constexpr quint64 usageStream = 30;
constexpr int weeks = 26;
constexpr int recentMonths = 13;

/// How much of what an account bought it uses, in thousandths, and where that has been going.
class Adoption
{
public:
    Adoption(const AccountProfile &profile, QDate today, Prng &random)
        : m_profile(profile)
        , m_end(profile.condition == Condition::Lost ? profile.lostOn : today)
    {
        static constexpr int levels[][2] = {{840, 950}, {600, 720}, {300, 430}, {240, 340}};
        static constexpr int before[][2] = {{640, 800}, {620, 760}, {680, 800}, {620, 780}};
        const int condition = int(profile.condition);
        m_now = random.between(levels[condition][0], levels[condition][1]);
        m_before = random.between(before[condition][0], before[condition][1]);
    }

    /// Half a year of onboarding, a plateau, and ten months of change to the present level.
    int on(QDate day) const
    {
        const int age = int(m_profile.since.daysTo(day)), left = int(day.daysTo(m_end));
        const int change = std::clamp(left, 0, 300);
        const int level = m_now + (m_before - m_now) * change / 300;
        return level * std::clamp(400 + age * 600 / 180, 400, 1000) / 1000;
    }

private:
    const AccountProfile &m_profile;
    QDate m_end;
    int m_now = 0;
    int m_before = 0;
};

class UsageWriter
{
public:
    UsageWriter(Company &company, const AccountProfile &profile)
        : m_company(company)
        , m_profile(profile)
        , m_random(company.seed, profile.index, usageStream)
        , m_adoption(profile, company.today, m_random)
    {
    }

    void write()
    {
        if (!m_company.isDetailed)
            return writeLatest();
        writeMonths();
        writeWeeks();
    }

private:
    int noisy(int value) { return value * m_random.between(950, 1050) / 1000; }

    int activeOn(QDate day, int seats) { return noisy(seats * m_adoption.on(day) / 1000); }

    /// Each upload of figures is one job of the night after the period, so thousands of records share one
    /// stamp.
    void add(const char *metric, const char *grain, QDate start, QDate end, double value)
    {
        const QDateTime loaded(end.addDays(1), QTime(2, 15), Qt::UTC);
        const QDateTime stamp = std::min(loaded, m_company.latestStamp());
        RecordDraft draft(m_company.org, SObject::UsageMetric, stamp, {SObject::User, 0});
        draft.text("Name", "UM-" + QByteArray::number(draft.id().row + 1).rightJustified(8, '0'))
            .link("Account__c", m_profile.account)
            .text("Metric__c", metric)
            .text("Grain__c", grain)
            .date("Period_Start__c", start)
            .number("Value__c", value);
    }

    void writeMonths()
    {
        for (int ago = m_company.months(); ago >= 1; --ago) {
            const QDate start = m_company.monthStart().addMonths(-ago), end = start.addMonths(1).addDays(-1);
            const int seats = m_profile.seatsOn(end);
            if (seats == 0)
                continue;
            const int active = activeOn(end, seats);
            const int perUser = 20 + m_adoption.on(end) * 90 / 1000; // tenths of a file
            add("active_users", "month", start, end, active);
            add("file_uploads", "month", start, end, noisy(active * perUser / 10));
            if (ago <= recentMonths)
                writeBreadth(start, end, seats, active);
        }
    }

    void writeBreadth(QDate start, QDate end, int seats, int active)
    {
        const int bought = m_profile.segment == Segment::Smb ? 12 : 20;
        const int share = std::max(150, m_adoption.on(end) - 120);
        add("licences_bought", "month", start, end, seats);
        add("licences_assigned", "month", start, end,
            std::min(seats, seats * (m_adoption.on(end) + 60) / 1000));
        add("capabilities_in_use", "month", start, end, std::max(1, bought * share / 1000));
        add("capabilities_bought", "month", start, end, bought);
        add("logins", "month", start, end, active * m_random.between(11, 17));
    }

    void writeWeeks()
    {
        const QDate monday = m_company.today.addDays(1 - m_company.today.dayOfWeek());
        for (int ago = weeks; ago >= 1; --ago) {
            const QDate start = monday.addDays(-7 * ago), end = start.addDays(6);
            const int seats = m_profile.seatsOn(end);
            if (seats == 0)
                continue;
            const int active = activeOn(end, seats) * 9 / 10;
            add("active_users", "week", start, end, active);
            add("core_feature_users", "week", start, end,
                active * (m_adoption.on(end) * 7 / 10 + 120) / 1000);
        }
    }

    void writeLatest()
    {
        const QDate start = m_company.monthStart().addMonths(-1), end = m_company.monthStart().addDays(-1);
        const int seats = m_profile.seatsOn(end);
        if (seats == 0)
            return;
        add("active_users", "month", start, end, activeOn(end, seats));
        add("licences_bought", "month", start, end, seats);
        add("licences_assigned", "month", start, end,
            std::min(seats, seats * (m_adoption.on(end) + 60) / 1000));
    }

    Company &m_company;
    const AccountProfile &m_profile;
    Prng m_random;
    Adoption m_adoption;
};

} // namespace

void writeUsage(Company &company, const AccountProfile &profile)
{
    UsageWriter(company, profile).write();
}

} // namespace csm::sandbox
