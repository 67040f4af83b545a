#include "app/sandbox/company/writers.h"

namespace csm::sandbox {

namespace {

constexpr quint64 subscriptionStream = 20, opportunityStream = 21, orderStream = 22;

struct Billing
{
    const char *period = nullptr;
    int months = 1;
};

Billing billingOf(Segment segment)
{
    switch (segment) {
    case Segment::Smb:
        return {"month", 1};
    case Segment::MidMarket:
        return {"quarter", 3};
    default:
        return {"year", 12};
    }
}

QByteArray serial(const char *prefix, quint32 row)
{
    return prefix + QByteArray::number(row + 1).rightJustified(7, '0');
}

RecordDraft opportunity(Company &company, const AccountProfile &profile, Prng &random, QDate created,
    const char *type, QByteArrayView name, double amount)
{
    RecordDraft draft(company.org, SObject::Opportunity, company.momentOf(created, random), profile.owner);
    draft.link("AccountId", profile.account)
        .text("Name", name)
        .text("Type", type)
        .number("Amount", amount)
        .link("OwnerId", profile.owner);
    return draft;
}

void close(Company &company, Prng &random, RecordDraft &draft, QDate on, bool isWon)
{
    static constexpr const char *reasons[]
        = {"price", "missing_feature", "competitor", "sponsor_left", "company_change", "support"};
    draft.text("StageName", isWon ? "Closed Won" : "Closed Lost")
        .number("Probability", isWon ? 100 : 0)
        .text("ForecastCategoryName", isWon ? "Closed" : "Omitted")
        .date("CloseDate", on)
        .flag("IsClosed", true)
        .flag("IsWon", isWon)
        .text("CSM_Loss_Reason__c", isWon ? "" : random.pick(reasons))
        .modified(company.momentOf(on, random));
}

void leaveOpen(Company &company, Prng &random, RecordDraft &draft, QDate due, bool looksGood)
{
    const int days = int(company.today.daysTo(due));
    const int stage = days < 45 ? 3 : days < 110 ? 2 : 1;
    static constexpr const char *stages[] = {"Prospecting", "Qualification", "Proposal", "Negotiation"};
    static constexpr const char *categories[] = {"Pipeline", "Pipeline", "Best Case", "Commit"};
    draft.text("StageName", stages[stage])
        .number("Probability", stage * 20 + (looksGood ? 30 : 5))
        .text("ForecastCategoryName", categories[looksGood ? stage : 1])
        .date("CloseDate", due)
        .modified(company.momentOf(company.today.addDays(-random.between(2, 20)), random));
}

void writeRenewal(Company &company, const AccountProfile &profile, const Renewal &renewal, Prng &random)
{
    const bool isOpen = renewal.outcome == Renewal::Outcome::Open;
    const QDate created
        = std::min(renewal.due.addDays(-random.between(120, 180)), company.today.addDays(-12));
    const QByteArray name
        = profile.name + (profile.isKorean ? " 갱신 " : " renewal ") + QByteArray::number(renewal.due.year());
    const bool isLost = renewal.outcome == Renewal::Outcome::Lost;
    const qint64 kept
        = std::min(renewal.amountBefore, renewal.amountAfter); // what grew is an upsell of its own
    const qint64 amount = isOpen ? renewal.amountAfter : isLost ? renewal.amountBefore : kept;
    RecordDraft draft = opportunity(company, profile, random, created, "Renewal", name, double(amount));
    if (isOpen)
        leaveOpen(company, random, draft, renewal.due, profile.condition == Condition::Healthy);
    else
        close(company, random, draft, renewal.due.addDays(-random.between(1, 25)), !isLost);
}

void writeUpsells(Company &company, const AccountProfile &profile, Prng &random)
{
    const char *const name = profile.isKorean ? " 추가 도입" : " expansion";
    for (const Renewal &renewal : profile.renewals) {
        if (renewal.outcome != Renewal::Outcome::Won || renewal.amountAfter <= renewal.amountBefore)
            continue;
        RecordDraft draft = opportunity(company, profile, random, renewal.due.addDays(-90), "Upsell",
            profile.name + name, double(renewal.amountAfter - renewal.amountBefore));
        close(company, random, draft, renewal.due.addDays(-random.between(1, 20)), true);
    }
    const bool isOpen = profile.condition == Condition::Healthy && random.chance(35);
    if (!isOpen && !random.chance(20))
        return;
    const QDate from = company.today.addDays(-random.between(20, 100));
    RecordDraft draft = opportunity(company, profile, random, from, isOpen ? "Cross-sell" : "Upsell",
        profile.name + name, double(profile.terms.last().yearly() * random.between(8, 25) / 100));
    if (isOpen)
        leaveOpen(company, random, draft, company.today.addDays(random.between(10, 120)), true);
    else
        close(company, random, draft, from.addDays(random.between(5, 15)), false);
}

} // namespace

void writeSubscriptions(Company &company, const AccountProfile &profile)
{
    Prng random(company.seed, profile.index, subscriptionStream);
    const Billing billing = billingOf(profile.segment);
    for (const Term &term : profile.terms) {
        const QDateTime created = company.momentOf(term.start.addDays(-random.between(2, 15)), random);
        const bool isOver = term.end.isValid() && term.end < company.today;
        RecordDraft draft(company.org, SObject::Subscription, created, profile.owner);
        draft.text("Name", serial("SUB-", draft.id().row))
            .link("Account__c", profile.account)
            .text("Product__c", term.isAddOn ? "Nuri Insight" : "Nuri Workspace")
            .text("Plan__c",
                term.seatPrice >= 30'000       ? "Premier"
                    : term.seatPrice >= 26'000 ? "Business"
                                               : "Standard")
            .number("Quantity__c", term.seats)
            .text("Unit__c", "seat")
            .number("Amount__c", double(term.seats) * term.seatPrice * billing.months)
            .text("Billing_Period__c", billing.period)
            .date("Start_Date__c", term.start)
            .date("End_Date__c", term.end)
            .date("Renewal_Date__c", term.renewal)
            .flag("Auto_Renew__c", term.autoRenews)
            .text("Status__c",
                !isOver                ? "active"
                    : term.isCancelled ? "cancelled"
                                       : "ended")
            .modified(isOver ? company.momentOf(term.end.addDays(1), random)
                             : company.momentAfter(created, 10, random));
    }
}

void writeOpportunities(Company &company, const AccountProfile &profile)
{
    Prng random(company.seed, profile.index, opportunityStream);
    if (company.isDetailed && profile.since > company.historyStart().addYears(-1)) {
        RecordDraft first
            = opportunity(company, profile, random, profile.since.addDays(-random.between(40, 120)),
                "New Business", profile.name + (profile.isKorean ? " 신규 도입" : " first contract"),
                double(profile.terms.first().yearly()));
        close(company, random, first, profile.since.addDays(-random.between(3, 20)), true);
    }
    for (const Renewal &renewal : profile.renewals) {
        if (company.isDetailed || renewal.outcome == Renewal::Outcome::Open)
            writeRenewal(company, profile, renewal, random);
    }
    if (company.isDetailed && profile.isActive())
        writeUpsells(company, profile, random);
}

void writeOrders(Company &company, const AccountProfile &profile)
{
    Prng random(company.seed, profile.index, orderStream);
    const Billing billing = billingOf(profile.segment);
    for (const Term &term : profile.terms) {
        if (!company.isDetailed && !random.chance(30))
            continue;
        const QDateTime created = company.momentOf(term.start.addDays(-random.between(1, 6)), random);
        RecordDraft draft(company.org, SObject::Order, created, profile.owner);
        draft.link("AccountId", profile.account)
            .text("OrderNumber", serial("", draft.id().row))
            .text("Status", "Activated")
            .date("EffectiveDate", term.start)
            .date("EndDate", term.end)
            .number("TotalAmount", double(term.seats) * term.seatPrice * billing.months)
            .link("OwnerId", profile.owner)
            .text("Type",
                term.isAddOn           ? "Service"
                    : random.chance(8) ? "Training"
                                       : "Licence")
            .modified(company.momentAfter(created, 4, random));
    }
}

} // namespace csm::sandbox
