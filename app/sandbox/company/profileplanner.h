#pragma once

#include "app/sandbox/company/company.h"
#include "app/sandbox/company/revenueplanner.h"

namespace csm::sandbox {

/// Invents accounts: who they are, who owns them, what they went through.
class ProfilePlanner
{
public:
    /// @p mineAlready: how many accounts of "me" there are besides the ordinary ones.
    ProfilePlanner(const Company &company, int mineAlready);

    AccountProfile ordinary(int index);
    AccountProfile planted(int index, const PlantedCase &planted);

private:
    Segment segmentOf(int index) const;
    RecordId ownerOf(int index, Prng &random) const;
    QDate since(Prng &random) const;

    const Company &m_company;
    int m_mineAlready;
    RevenuePlanner m_revenue;
};

} // namespace csm::sandbox
