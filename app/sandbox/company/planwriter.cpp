#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

constexpr quint64 planStream = 60;

class PlanWriter
{
public:
    PlanWriter(Company &company, const AccountProfile &profile)
        : m_company(company)
        , m_profile(profile)
        , m_phrases(phrasesOf(profile))
        , m_random(company.seed, profile.index, planStream)
        , m_start(std::max(profile.since, company.monthStart().addMonths(-m_random.between(3, 8))))
    {
    }

    bool isWanted()
    {
        const bool always = m_profile.planted == Planted::SatisfiedButFailing
            || m_profile.planted == Planted::UnsatisfiedButSucceeding;
        return always || m_random.chance(m_company.isDetailed ? 55 : 2);
    }

    void write()
    {
        const QDateTime created = m_company.momentOf(m_start.addDays(-m_random.between(3, 15)), m_random);
        RecordDraft plan(m_company.org, SObject::AccountPlan, created, m_profile.owner);
        plan.text("Name",
                m_profile.name + ' '
                    + QByteArray(m_phrases.planName).replace("{year}", QByteArray::number(m_start.year())))
            .link("AccountId", m_profile.account)
            .date("StartDate", m_start)
            .date("EndDate", m_start.addMonths(12).addDays(-1))
            .text("Status", "Active")
            .link("OwnerId", m_profile.owner)
            .text("Notes", m_phrases.planNotes)
            .text("AccountVision", m_phrases.planVision)
            .text("AccountStrategicPriorities", m_phrases.planPriorities)
            .text("AccountChallenges", m_phrases.planChallenges)
            .modified(m_company.momentAfter(created, 90, m_random));
        const int count = m_random.between(2, 3);
        const int first = m_random.below(int(m_phrases.objectives.size()));
        for (int i = 0; i < count; ++i)
            writeObjective(plan.id(), m_phrases.objectives[(first + i) % m_phrases.objectives.size()], i);
    }

private:
    /// How far the account gets with what it sets out to do, in percent.
    int progress()
    {
        static constexpr int levels[][2] = {{45, 100}, {20, 65}, {0, 30}, {0, 30}};
        const auto &level = levels[int(m_profile.condition)];
        const int percent = m_random.between(level[0], level[1]);
        return percent < 95 ? percent : 100;
    }

    void writeObjective(RecordId plan, const ObjectivePhrase &phrase, int place);
    void writeMeasure(RecordId objective, const MeasurePhrase &phrase, int done, const QDateTime &created);
    void writeStep(RecordId objective, const char *subject, QDate due, bool isDone, bool isBegun);

    Company &m_company;
    const AccountProfile &m_profile;
    const Phrasebook &m_phrases;
    Prng m_random;
    QDate m_start;
};

void PlanWriter::writeObjective(RecordId plan, const ObjectivePhrase &phrase, int place)
{
    const QDate start = m_start.addMonths(place), end = start.addMonths(m_random.between(4, 7)).addDays(-1);
    const int done = progress();
    const QDateTime created = m_company.momentOf(m_start.addDays(-1), m_random);
    RecordDraft objective(m_company.org, SObject::Objective, created, m_profile.owner);
    objective.text("Name", phrase.name)
        .link("AccountPlanId", plan)
        .text("Description", phrase.description)
        .date("StartDate", start)
        .date("EndDate", end)
        .text("Status",
            done >= 95                                 ? "Closed"
                : start <= m_company.today && done > 0 ? "In Progress"
                                                       : "New")
        .link("ObjectiveOwnerId", m_profile.owner)
        .link("OwnerId", m_profile.owner)
        .link("ExternalStakeholderId",
            m_profile.contacts[std::min<qsizetype>(place, m_profile.contacts.size() - 1)])
        .modified(m_company.momentAfter(created, 60, m_random));
    const int measures = m_random.between(1, 2);
    for (int i = 0; i < measures; ++i)
        writeMeasure(objective.id(), phrase.measures[i], done, created);
    const int steps = m_random.between(2, 4);
    for (int i = 0; i < steps; ++i)
        writeStep(objective.id(), phrase.steps[i], start.addDays((i + 1) * start.daysTo(end) / steps),
            done * steps >= (i + 1) * 100, done * steps > i * 100);
}

void PlanWriter::writeMeasure(
    RecordId objective, const MeasurePhrase &phrase, int done, const QDateTime &created)
{
    const double current = phrase.start + double(phrase.target - phrase.start) * done / 100;
    const double rounded
        = phrase.target > 100'000 ? qRound64(current / 100'000) * 100'000.0 : qRound(current);
    const QByteArray type = phrase.valueType;
    RecordDraft(m_company.org, SObject::Measure, created, m_profile.owner)
        .text("Name", phrase.name)
        .link("AccountPlanObjectiveId", objective)
        .text("ValueType", type)
        .text("CurrentValue", QByteArray::number(qint64(rounded)))
        .text("TargetValue", QByteArray::number(phrase.target))
        .number("Current" + type + "Value", rounded)
        .number("Target" + type + "Value", phrase.target)
        .modified(m_company.momentAfter(created, 120, m_random));
}

void PlanWriter::writeStep(RecordId objective, const char *subject, QDate due, bool isDone, bool isBegun)
{
    const QDateTime created = m_company.momentOf(m_start.addDays(1), m_random);
    const QDateTime finished = m_company.momentOf(std::min(due, m_company.today).addDays(-2), m_random);
    RecordDraft(m_company.org, SObject::Task, created, m_profile.owner)
        .link("WhatId", objective)
        .text("Subject", subject)
        .date("ActivityDate", due)
        .text("Status",
            isDone        ? "Completed"
                : isBegun ? "In Progress"
                          : "Not Started")
        .text("Priority", "Normal")
        .flag("IsClosed", isDone)
        .link("OwnerId", m_profile.owner)
        .text("TaskSubtype", "Task")
        .instant("CompletedDateTime", isDone ? std::max(created, finished) : QDateTime())
        .modified(isDone ? std::max(created, finished) : m_company.momentAfter(created, 30, m_random));
}

} // namespace

void writePlan(Company &company, const AccountProfile &profile)
{
    PlanWriter plan(company, profile);
    if (profile.isActive() && plan.isWanted())
        plan.write();
}

} // namespace csm::sandbox
