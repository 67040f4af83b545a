#include "app/sandbox/company/founding.h"

#include "app/sandbox/company/profileplanner.h"
#include "app/sandbox/company/writers.h"
#include "app/sandbox/org/recordedits.h"

namespace csm::sandbox {

namespace {

constexpr int mostDetailed = 2000; // accounts

void writeAll(Company &company, AccountProfile &profile)
{
    writeAccount(company, profile);
    if (profile.planted == Planted::NoData)
        return;
    writeContacts(company, profile);
    writeSubscriptions(company, profile);
    writeOpportunities(company, profile);
    writeOrders(company, profile);
    writeUsage(company, profile);
    writeCases(company, profile);
    writeInteractions(company, profile);
    writeToDos(company, profile);
    writeSurveys(company, profile);
    writePlan(company, profile);
}

/// A double of another account: somebody entered it again, with people and talks but no contract.
void writeDouble(Company &company, AccountProfile &profile)
{
    writeAccount(company, profile);
    writeContacts(company, profile);
    writeInteractions(company, profile);
}

QHash<Planted, RecordId> writePlanted(Company &company, ProfilePlanner &planner)
{
    QHash<Planted, RecordId> written;
    for (int i = 0; i < int(std::size(plantedCases)); ++i) {
        AccountProfile profile = planner.planted(i, plantedCases[i]);
        if (profile.planted == Planted::MergeLoser)
            writeDouble(company, profile);
        else
            writeAll(company, profile);
        written.insert(profile.planted, profile.account);
    }
    return written;
}

} // namespace

void foundCompany(Org &org, int accounts, quint64 seed, QDate today)
{
    Company company{org, seed, today, accounts <= mostDetailed, Names(seed)};
    writeOrganization(company);
    company.staff = writeStaff(company);
    const bool hasPlanted = accounts >= plantedAndVisible;
    ProfilePlanner planner(company, hasPlanted ? plantedAndVisible : 0);
    QHash<Planted, RecordId> planted;
    if (hasPlanted)
        planted = writePlanted(company, planner);
    const int ordinary = hasPlanted ? accounts - plantedAndVisible : accounts;
    QList<RecordId> removed;
    for (int i = 0; i < ordinary + accounts / 100; ++i) {
        AccountProfile profile = planner.ordinary(i);
        writeAll(company, profile);
        if (i >= ordinary)
            removed.append(profile.account);
    }
    RecordEdits edits(org, org.colleague());
    const QDateTime last = company.latestStamp(); // what hangs below them was written up to then
    for (const RecordId account : removed)
        edits.remove(account, last);
    if (!hasPlanted)
        return;
    edits.remove(planted.value(Planted::Deleted), last);
    edits.merge(planted.value(Planted::MergeWinner), planted.value(Planted::MergeLoser), last);
}

} // namespace csm::sandbox
