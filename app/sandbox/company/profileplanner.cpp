#include "app/sandbox/company/profileplanner.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

constexpr quint64 stream = 1;
constexpr int plantedIndex = 1'000'000'000; // far from ordinary accounts' numbers

} // namespace

ProfilePlanner::ProfilePlanner(const Company &company, int mineAlready)
    : m_company(company)
    , m_mineAlready(mineAlready)
    , m_revenue(company.today, company.historyStart())
{
}

AccountProfile ProfilePlanner::ordinary(int index)
{
    Prng random(m_company.seed, index, stream);
    AccountProfile profile{index};
    profile.isKorean = (index + index / 5) % 10 < 7;
    profile.name = m_company.names.company(index, profile.isKorean);
    profile.owner = ownerOf(index, random);
    profile.isMine = profile.owner == m_company.staff.me;
    profile.segment = segmentOf(index);
    profile.since = since(random);
    m_revenue.tell(profile, random, RevenuePlanner::Bent::AsItComes);
    const int seats = std::max(profile.employees, profile.terms.last().seats);
    profile.employees = seats * random.between(12, 40) / 10;
    return profile;
}

AccountProfile ProfilePlanner::planted(int index, const PlantedCase &planted)
{
    using Bent = RevenuePlanner::Bent;
    Prng random(m_company.seed, plantedIndex + index, stream);
    AccountProfile profile{plantedIndex + index, planted.kind, planted.name.toByteArray()};
    profile.isKorean = planted.name.size() > 0 && static_cast<uchar>(planted.name.front()) >= 0x80;
    profile.isMine = true;
    profile.owner = m_company.staff.me;
    profile.segment = planted.kind == Planted::SegmentWithoutChurn ? Segment::Public : Segment::MidMarket;
    profile.since = m_company.monthStart().addMonths(-31 - index); // an anniversary a few months ahead
    profile.employees = 900;
    if (planted.kind == Planted::NoData)
        return profile;
    const bool grows = planted.kind == Planted::UnsatisfiedButSucceeding;
    const bool shrinks = planted.kind == Planted::SatisfiedButFailing;
    m_revenue.tell(profile, random, grows ? Bent::Growing : shrinks ? Bent::Shrinking : Bent::Steady);
    profile.condition = grows ? Condition::Healthy : shrinks ? Condition::Risk : Condition::Watch;
    if (planted.kind == Planted::NoRenewalDate) {
        profile.terms.last().end = {};
        profile.terms.last().renewal = {};
        profile.renewals.clear();
    }
    return profile;
}

Segment ProfilePlanner::segmentOf(int index) const
{
    // Spread over the fives in which every first account is mine, so that my share looks like the whole.
    static constexpr Segment order[] = {Segment::Smb, Segment::MidMarket, Segment::Smb, Segment::Enterprise,
        Segment::Smb, Segment::Public, Segment::MidMarket, Segment::Smb, Segment::MidMarket, Segment::Smb,
        Segment::Smb, Segment::Enterprise, Segment::MidMarket, Segment::Smb, Segment::Smb, Segment::MidMarket,
        Segment::Public, Segment::Smb, Segment::MidMarket, Segment::Smb};
    return order[(index + 2 * (index / 5)) % int(std::size(order))];
}

RecordId ProfilePlanner::ownerOf(int index, Prng &random) const
{
    const Staff &staff = m_company.staff;
    if (index % 5 == 0 && index / 5 >= m_mineAlready) // those count towards my fifth of all
        return staff.me;
    return random.chance(45) ? random.pick(staff.myTeam) : random.pick(staff.others);
}

QDate ProfilePlanner::since(Prng &random) const
{
    const int months = random.chance(58) ? random.between(37, 84) : random.between(1, 36);
    return m_company.monthStart().addMonths(-months);
}

} // namespace csm::sandbox
