#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

constexpr quint64 caseStream = 40, surveyStream = 41;

struct Priority
{
    const char *name = nullptr;
    int days = 0; ///< to close it, at most
};

Priority priorityOf(Prng &random)
{
    const int dice = random.below(100);
    if (dice < 5)
        return {"Critical", 3};
    if (dice < 23)
        return {"High", 6};
    return dice < 75 ? Priority{"Medium", 12} : Priority{"Low", 20};
}

void writeCase(Company &company, const AccountProfile &profile, QDate opened, Prng &random)
{
    static constexpr const char *origins[] = {"Email", "Web", "Phone", "Chat"};
    const Note &note = random.pick(phrasesOf(profile).cases);
    const Priority priority = priorityOf(random);
    const QDateTime created = company.momentOf(opened, random);
    const bool isSlow = profile.condition == Condition::Risk && random.chance(15);
    const QDateTime closed = created.addSecs(random.between(3600, priority.days * 86'400 * (isSlow ? 6 : 1)));
    const bool isClosed = closed < company.latestStamp();
    const bool isEscalated = priority.days == 3 || (isSlow && !isClosed);
    const bool hasOneVoice = profile.planted == Planted::SingleThreaded;
    const RecordId contact
        = hasOneVoice ? profile.contacts[profile.firstContact()] : random.pick(profile.contacts);
    RecordDraft draft(company.org, SObject::Case, created, profile.owner);
    draft.text("CaseNumber", QByteArray::number(draft.id().row + 1).rightJustified(8, '0'))
        .link("AccountId", profile.account)
        .link("ContactId", contact)
        .text("Subject", note.subject)
        .text("Description", note.text)
        .text("Status",
            isClosed                ? "Closed"
                : isEscalated       ? "Escalated"
                : random.chance(60) ? "Working"
                                    : "New")
        .text("Priority", priority.name)
        .text("Origin", random.pick(origins))
        .flag("IsClosed", isClosed)
        .flag("IsEscalated", isEscalated)
        .instant("ClosedDate", isClosed ? closed : QDateTime())
        .link("OwnerId", profile.owner)
        .modified(isClosed ? closed : company.momentAfter(created, 3, random));
}

/// Cases in ten months, in percent.
int caseRate(const AccountProfile &profile, QDate month)
{
    static constexpr int rates[] = {46, 86, 170, 70};
    const int rate = rates[int(profile.segment)];
    const int mood = profile.planted == Planted::None ? moodOn(profile, month) : int(profile.condition);
    return mood == 2 ? rate * 21 / 10 : mood == 1 ? rate * 11 / 10 : rate * 7 / 10;
}

struct Survey
{
    const char *kind = nullptr;
    int least = 0;
    int most = 10;
    int scores[3][2] = {}; ///< by mood
};

constexpr Survey nps{"nps", 0, 10, {{8, 10}, {6, 9}, {2, 6}}};
constexpr Survey csat{"csat", 1, 5, {{4, 5}, {3, 5}, {1, 4}}};
constexpr Survey ces{"ces", 1, 7, {{5, 7}, {4, 6}, {2, 5}}};

void writeAnswer(
    Company &company, const AccountProfile &profile, const Survey &survey, QDate day, Prng &random)
{
    const int mood = moodOn(profile, day);
    const bool isDelighted = profile.planted == Planted::SatisfiedButFailing;
    const QDateTime created = company.momentOf(day, random);
    RecordDraft draft(company.org, SObject::SurveyResponse, created, {SObject::User, 0});
    draft.text("Name", "SR-" + QByteArray::number(draft.id().row + 1).rightJustified(7, '0'))
        .link("Account__c", profile.account)
        .link("Contact__c", random.pick(profile.contacts))
        .text("Kind__c", survey.kind)
        .number("Score__c",
            isDelighted ? survey.most - random.below(2) * (survey.most > 5)
                        : random.between(survey.scores[mood][0], survey.scores[mood][1]))
        .number("Scale_Min__c", survey.least)
        .number("Scale_Max__c", survey.most)
        .date("Answered_On__c", std::min(day, company.latestStamp().date()));
    if (random.chance(45))
        draft.text("Comment__c", random.pick(phrasesOf(profile).comments[mood]));
}

} // namespace

void writeCases(Company &company, const AccountProfile &profile)
{
    Prng random(company.seed, profile.index, caseStream);
    for (int ago = company.months(); ago >= 0; --ago) {
        const QDate month = company.monthStart().addMonths(-ago);
        const int days = ago == 0 ? company.today.day() : month.daysInMonth();
        const int rate = caseRate(profile, month) / (company.isDetailed ? 1 : 8);
        const int count = (profile.wasCustomerOn(month) ? rate / 100 + random.chance(rate % 100) : 0);
        for (int i = 0; i < count; ++i)
            writeCase(company, profile, month.addDays(random.below(days)), random);
    }
}

void writeSurveys(Company &company, const AccountProfile &profile)
{
    static constexpr int answers[] = {1, 2, 4, 2};
    Prng random(company.seed, profile.index, surveyStream);
    if (!company.isDetailed && !random.chance(20))
        return;
    const bool isPlanted = profile.planted != Planted::None;
    for (int round = company.isDetailed ? 5 : 0; round >= 0; --round) {
        const QDate day = company.today.addDays(-20 - 182 * round);
        const int count = isPlanted ? 4 : random.between(0, answers[int(profile.segment)]);
        for (int i = 0; i < count && profile.wasCustomerOn(day); ++i)
            writeAnswer(company, profile, nps, day.addDays(random.between(0, 12)), random);
    }
    for (int ago = company.isDetailed ? 11 : -1; ago >= 0; --ago) {
        const QDate day = company.today.addDays(-15 - 90 * ago);
        if (profile.wasCustomerOn(day) && random.chance(40))
            writeAnswer(company, profile, csat, day.addDays(random.between(0, 12)), random);
        if (profile.wasCustomerOn(day) && random.chance(12))
            writeAnswer(company, profile, ces, day.addDays(random.between(0, 12)), random);
    }
}

} // namespace csm::sandbox
