#include "app/sandbox/company/revenueplanner.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

struct SegmentTraits
{
    int leastSeats = 0;
    int mostSeats = 0;
    int leastPrice = 0; ///< KRW a seat and month
    int mostPrice = 0;
    int churn = 0; ///< percent of the anniversaries
    int contraction = 0; ///< percent of those that stay
    int expansion = 0; ///< percent of the rest
};

const SegmentTraits &traits(Segment segment)
{
    static constexpr SegmentTraits all[] = {
        {40, 130, 24'000, 30'000, 21, 14, 50},
        {140, 480, 26'000, 33'000, 9, 15, 66},
        {750, 1900, 28'000, 35'000, 2, 14, 74},
        {220, 900, 24'000, 30'000, 0, 10, 50},
    };
    return all[int(segment)];
}

constexpr int largestDeal = 2600; // seats; keeps a year below 1.5 billion
constexpr qint64 smallestYear = 10'000'000;
constexpr int percentInTerm = 13; // terms that grow before they end
constexpr int percentBack = 12; // lost customers that come back

} // namespace

qint64 RevenuePlanner::Deal::yearly() const
{
    return (qint64(seats) * seatPrice + qint64(addOnSeats) * (seatPrice * 3 / 10)) * 12;
}

void RevenuePlanner::tell(AccountProfile &profile, Prng &random, Bent bent)
{
    Deal deal = firstDeal(profile, random);
    QDate due = profile.since.addMonths(12);
    while (due < m_historyStart)
        due = due.addMonths(12);
    Event last = Event::Steady;
    for (; due <= m_today; due = due.addMonths(12)) {
        if (bent == Bent::AsItComes)
            growInTerm(profile, random, deal, due);
        last = eventOn(profile, due, bent);
        const qint64 before = deal.yearly();
        addTerms(profile, deal, due.addDays(-1), due, last == Event::Churn);
        deal.from = due;
        if (last != Event::Churn) {
            apply(last, profile, random, deal);
            profile.renewals.append({due, Renewal::Outcome::Won, before, deal.yearly()});
            continue;
        }
        profile.renewals.append({due, Renewal::Outcome::Lost, before, 0});
        const QDate back = due.addMonths(random.between(4, 8));
        if (back > m_today.addMonths(-1) || !isTurn(keyOf(profile, due, 9), percentBack)) {
            profile.condition = Condition::Lost;
            profile.lostOn = due.addDays(-1);
            return;
        }
        deal.from = back;
        due = back;
    }
    judge(profile, random, last);
    planOpenRenewal(profile, random, deal, due);
    addTerms(profile, deal, deal.autoRenews ? QDate() : due.addDays(-1), due, false);
}

RevenuePlanner::Deal RevenuePlanner::firstDeal(const AccountProfile &profile, Prng &random) const
{
    const SegmentTraits &segment = traits(profile.segment);
    Deal deal{profile.since};
    deal.seats = random.between(segment.leastSeats, segment.mostSeats);
    deal.seatPrice = random.between(segment.leastPrice / 500, segment.mostPrice / 500) * 500;
    deal.autoRenews = random.chance(profile.segment == Segment::Smb ? 35 : 8);
    return deal;
}

RevenuePlanner::Event RevenuePlanner::eventOn(const AccountProfile &profile, QDate due, Bent bent)
{
    const SegmentTraits &segment = traits(profile.segment);
    if (bent == Bent::Growing)
        return Event::Expansion;
    if (bent == Bent::Shrinking)
        return Event::Contraction;
    if (bent == Bent::Steady)
        return Event::Steady;
    if (isTurn(keyOf(profile, due, 0), segment.churn))
        return Event::Churn;
    if (isTurn(keyOf(profile, due, 1), segment.contraction))
        return Event::Contraction;
    return isTurn(keyOf(profile, due, 2), segment.expansion) ? Event::Expansion : Event::Steady;
}

void RevenuePlanner::apply(Event event, AccountProfile &profile, Prng &random, Deal &deal) const
{
    if (event == Event::Contraction) {
        const int least = int((smallestYear / 12 + deal.seatPrice - 1) / deal.seatPrice);
        deal.seats = std::max(least, deal.seats * random.between(76, 92) / 100);
    } else if (event == Event::Expansion && deal.addOnSeats == 0 && random.chance(25)) {
        deal.addOnSeats = deal.seats * random.between(40, 90) / 100;
    } else if (event == Event::Expansion) {
        deal.seats = std::min(largestDeal, deal.seats * random.between(115, 140) / 100);
    }
    deal.addOnSeats = std::min(deal.addOnSeats, deal.seats);
    profile.employees = std::max(profile.employees, deal.seats);
}

/// Some customers do not wait for their anniversary: the old subscription ends with a month, a bigger one
/// follows.
void RevenuePlanner::growInTerm(AccountProfile &profile, Prng &random, Deal &deal, QDate due)
{
    const QDate from = due.addMonths(-random.between(4, 8));
    if (from <= deal.from || !isTurn(keyOf(profile, due, 3), percentInTerm))
        return;
    addTerms(profile, deal, from.addDays(-1), due, false);
    deal.from = from;
    deal.seats = std::min(largestDeal, deal.seats * random.between(108, 120) / 100);
}

void RevenuePlanner::judge(AccountProfile &profile, Prng &random, Event last) const
{
    const int dice = random.below(100);
    const bool grew = last == Event::Expansion, shrank = last == Event::Contraction;
    const int risk = grew ? 0 : shrank ? 50 : 17;
    const int watch = grew ? 22 : shrank ? 50 : 30;
    profile.condition = dice < risk ? Condition::Risk
        : dice < risk + watch       ? Condition::Watch
                                    : Condition::Healthy;
}

void RevenuePlanner::planOpenRenewal(AccountProfile &profile, Prng &random, const Deal &deal, QDate due) const
{
    const bool isOverdue = !profile.renewals.isEmpty() && profile.renewals.last().due.addDays(30) > m_today
        && profile.condition != Condition::Healthy && random.chance(50);
    if (isOverdue)
        profile.renewals.last().outcome = Renewal::Outcome::Open;
    if (m_today.daysTo(due) < 200 && !deal.autoRenews)
        profile.renewals.append({due, Renewal::Outcome::Open, deal.yearly(),
            deal.yearly() * (profile.condition == Condition::Healthy ? 108 : 100) / 100});
}

void RevenuePlanner::addTerms(
    AccountProfile &profile, const Deal &deal, QDate end, QDate renewal, bool isCancelled) const
{
    const Term main{false, deal.from, end, renewal, deal.seats, deal.seatPrice, deal.autoRenews, isCancelled};
    profile.terms.append(main);
    if (deal.addOnSeats == 0)
        return;
    Term addOn = main;
    addOn.isAddOn = true;
    addOn.seats = deal.addOnSeats;
    addOn.seatPrice = deal.seatPrice * 3 / 10;
    profile.terms.append(addOn);
}

bool RevenuePlanner::isTurn(int key, int percent)
{
    int &saved = m_turns.try_emplace(key, 50 - percent / 2).first->second; // rounds to nearest
    saved += percent;
    if (saved < 100)
        return false;
    saved -= 100;
    return true;
}

int RevenuePlanner::keyOf(const AccountProfile &profile, QDate due, int event) const
{
    const int yearsAgo = int(due.daysTo(m_today) / 365);
    return ((event * 10 + yearsAgo) * 10 + int(profile.segment)) * 2 + profile.isMine;
}

} // namespace csm::sandbox
