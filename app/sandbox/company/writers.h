#pragma once

#include "app/sandbox/company/accountprofile.h"
#include "app/sandbox/company/company.h"
#include "app/sandbox/company/phrasebook.h"

namespace csm::sandbox {

// Each turns one part of an account's story into records; all draw from random numbers of their own.

void writeOrganization(Company &company);
Staff writeStaff(Company &company);

void writeAccount(Company &company, AccountProfile &profile); ///< first: fills in profile.account
void writeContacts(Company &company, AccountProfile &profile); ///< second: fills in profile.contacts
void writeSubscriptions(Company &company, const AccountProfile &profile);
void writeOpportunities(Company &company, const AccountProfile &profile);
void writeOrders(Company &company, const AccountProfile &profile);
void writeUsage(Company &company, const AccountProfile &profile);
void writeCases(Company &company, const AccountProfile &profile);
void writeInteractions(Company &company, const AccountProfile &profile);
void writeToDos(Company &company, const AccountProfile &profile);
void writeSurveys(Company &company, const AccountProfile &profile);
void writePlan(Company &company, const AccountProfile &profile);

/// 0 well, 1 so-so, 2 badly: the rows of a Phrasebook; @p day lets lost customers have had better times.
int moodOn(const AccountProfile &profile, QDate day);

const Phrasebook &phrasesOf(const AccountProfile &profile);

} // namespace csm::sandbox
