#pragma once

#include "app/sandbox/company/accountprofile.h"
#include "app/sandbox/company/prng.h"

#include <map>

namespace csm::sandbox {

/// Decides what each account bought, renewed and gave up, so that the sums over many accounts are those of a
/// living business.
class RevenuePlanner
{
public:
    /// Where a planted case needs its history to go.
    enum class Bent { AsItComes, Growing, Shrinking, Steady };

    RevenuePlanner(QDate today, QDate historyStart)
        : m_today(today)
        , m_historyStart(historyStart)
    {
    }

    /// Fills in terms, renewals, condition and lostOn.
    void tell(AccountProfile &profile, Prng &random, Bent bent);

private:
    enum class Event { Churn, Contraction, Expansion, Steady };

    /// What is paid for at the moment.
    struct Deal
    {
        QDate from = {};
        int seats = 0;
        int addOnSeats = 0;
        int seatPrice = 0;
        bool autoRenews = false;

        qint64 yearly() const;
    };

    Deal firstDeal(const AccountProfile &profile, Prng &random) const;
    Event eventOn(const AccountProfile &profile, QDate due, Bent bent);
    void apply(Event event, AccountProfile &profile, Prng &random, Deal &deal) const;
    void growInTerm(AccountProfile &profile, Prng &random, Deal &deal, QDate due);
    void judge(AccountProfile &profile, Prng &random, Event last) const;
    void planOpenRenewal(AccountProfile &profile, Prng &random, const Deal &deal, QDate due) const;
    void addTerms(
        AccountProfile &profile, const Deal &deal, QDate end, QDate renewal, bool isCancelled) const;

    /// A fixed share of the calls with the same key says yes, evenly spread: small portfolios come out right,
    /// too.
    bool isTurn(int key, int percent);
    int keyOf(const AccountProfile &profile, QDate due, int event) const;

    QDate m_today;
    QDate m_historyStart;
    std::map<int, int> m_turns;
};

} // namespace csm::sandbox
