#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

constexpr quint64 accountStream = 10, contactStream = 11;

const char *segmentName(Segment segment)
{
    static constexpr const char *names[] = {"SMB", "Mid-Market", "Enterprise", "Public"};
    return names[int(segment)];
}

const char *lifecycleStage(const Company &company, const AccountProfile &profile)
{
    const int months = int(profile.since.daysTo(company.today)) / 30;
    const bool renewsSoon
        = !profile.renewals.isEmpty() && profile.renewals.last().outcome == Renewal::Outcome::Open;
    if (profile.condition == Condition::Lost)
        return "lost";
    if (profile.condition == Condition::Risk)
        return "at_risk";
    if (months < 4)
        return "onboarding";
    if (renewsSoon && company.today.daysTo(profile.renewals.last().due) < 90)
        return "renew";
    return months < 12 || profile.condition == Condition::Watch ? "adoption" : "expand";
}

const char *industryOf(Prng &random, Segment segment)
{
    static constexpr const char *industries[] = {"Manufacturing", "Retail", "Transportation", "Finance",
        "Healthcare", "Education", "Media", "Energy", "Technology"};
    return segment == Segment::Public ? "Government" : random.pick(industries);
}

void writeTeam(Company &company, const AccountProfile &profile, Prng &random)
{
    const bool withMe = !profile.isMine && random.chance(4);
    if (!withMe && (!company.isDetailed || !random.chance(15)))
        return;
    RecordDraft(company.org, SObject::AccountTeamMember, company.momentOf(profile.since.addDays(3), random),
        profile.owner)
        .link("AccountId", profile.account)
        .link("UserId", withMe ? company.staff.me : random.pick(company.staff.others))
        .text("TeamMemberRole", withMe ? "Customer Success Manager" : "Technical Consultant");
}

} // namespace

const Phrasebook &phrasesOf(const AccountProfile &profile)
{
    return profile.isKorean ? koreanPhrases() : englishPhrases();
}

int moodOn(const AccountProfile &profile, QDate day)
{
    if (profile.planted == Planted::SatisfiedButFailing)
        return 0;
    if (profile.planted == Planted::UnsatisfiedButSucceeding)
        return 2;
    if (profile.condition == Condition::Lost)
        return day.addMonths(8) > profile.lostOn ? 2 : 1;
    return int(profile.condition);
}

void writeAccount(Company &company, AccountProfile &profile)
{
    Prng random(company.seed, profile.index, accountStream);
    const Phrasebook &phrases = phrasesOf(profile);
    const QDateTime created = company.momentOf(profile.since.addDays(-random.between(20, 90)), random);
    const QByteArray number = QByteArray::number(random.between(1000, 9999));
    RecordDraft account(company.org, SObject::Account, created, profile.owner);
    profile.account = account.id();
    account.text("Name", profile.name)
        .text("Type", "Customer")
        .text("Industry", industryOf(random, profile.segment))
        .number("AnnualRevenue", double(profile.employees) * random.between(180, 420) * 1'000'000)
        .number("NumberOfEmployees", profile.employees)
        .text("Website", "https://c" + QByteArray::number(profile.account.row + 1) + ".customer.example")
        .text("Phone", "+82 2 0000 " + number)
        .text("BillingCity", random.pick(phrases.cities))
        .text("BillingCountry", phrases.country)
        .link("OwnerId", profile.owner)
        .text("CSM_Segment__c", segmentName(profile.segment))
        .modified(company.momentOf(company.today.addDays(-random.between(2, 240)), random));
    if (profile.planted == Planted::NoData)
        return;
    account.date("CSM_Customer_Since__c", profile.since)
        .text("CSM_Lifecycle_Stage__c", lifecycleStage(company, profile))
        .text("Description", random.pick(phrases.about));
    writeTeam(company, profile, random);
}

void writeContacts(Company &company, AccountProfile &profile)
{
    static constexpr const char *roles[] = {"exec_sponsor", "champion", "decision_maker", "admin", "user"};
    static constexpr int most[] = {4, 6, 10, 6};
    Prng random(company.seed, profile.index, contactStream);
    const Phrasebook &phrases = phrasesOf(profile);
    const int count
        = company.isDetailed ? random.between(2, most[int(profile.segment)]) : random.between(1, 2);
    for (int i = 0; i < count || (profile.planted != Planted::None && i < 4); ++i) {
        const PersonName name = company.names.person(random, profile.isKorean);
        const int title = i < 4 ? i : random.between(4, int(phrases.titles.size()) - 1);
        const QDateTime created = company.momentOf(profile.since.addDays(random.between(-20, 60)), random);
        const bool hasLeft = (i == 0 && profile.planted == Planted::SponsorLeft)
            || (i >= 4 && profile.planted == Planted::None && random.chance(8));
        const QDate leftOn = company.today.addDays(i == 0 ? -40 : -random.between(20, 400));
        RecordDraft contact(company.org, SObject::Contact, created, profile.owner);
        contact.link("AccountId", profile.account)
            .text("FirstName", name.first)
            .text("LastName", name.last)
            .text("Name", name.full(profile.isKorean))
            .text("Email", name.mailbox + QByteArray::number(contact.id().row) + "@customer.example")
            .text("Phone", "+82 2 0000 " + QByteArray::number(random.between(1000, 9999)))
            .text("Title", phrases.titles[title])
            .text("Department", phrases.departments[title])
            .link("OwnerId", profile.owner)
            .text("CSM_Role__c", roles[std::min(i, 4)])
            .text("CSM_Status__c", hasLeft ? "left" : "active")
            .date("CSM_Left_On__c", hasLeft ? leftOn : QDate());
        if (random.chance(50))
            contact.text("MobilePhone", "+82 10 0000 " + QByteArray::number(random.between(1000, 9999)));
        contact.flag("HasOptedOutOfEmail", random.chance(4));
        if (i > 0 && company.isDetailed)
            contact.link("ReportsToId", profile.contacts.first());
        contact.modified(hasLeft ? company.momentOf(leftOn.addDays(2), random)
                                 : company.momentAfter(created, 300, random));
        profile.contacts.append(contact.id());
        profile.contactNames.append(name.full(profile.isKorean));
    }
}

} // namespace csm::sandbox
