#pragma once

#include "app/sandbox/company/company.h"
#include "app/sandbox/company/revenueplanner.h"

namespace csm::sandbox {

/// Invents accounts: who they are, who owns them, what they went through.
class ProfilePlanner
{
public:
    explicit ProfilePlanner(const Company &company);

    AccountProfile ordinary(int index);
    AccountProfile planted(int index, const PlantedCase &planted);

private:
    Segment segmentOf(int index) const;
    RecordId ownerOf(int index, Prng &random) const;
    QDate since(Prng &random) const;

    const Company &m_company;
    RevenuePlanner m_revenue;
};

} // namespace csm::sandbox
