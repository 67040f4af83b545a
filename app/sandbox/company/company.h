#pragma once

#include "app/sandbox/company/names.h"
#include "app/sandbox/org/recorddraft.h"

namespace csm::sandbox {

/// Who sells and looks after accounts.
struct Staff
{
    RecordId me = {};
    QList<RecordId> myTeam = {}; ///< share my manager
    QList<RecordId> others = {};
};

/// What every part of the generator needs to know.
struct Company
{
    Org &org;
    quint64 seed = 1;
    QDate today = {};
    bool isDetailed = true; ///< three years of everything; otherwise about ten records an account
    Names names;
    Staff staff = {};

    /// No record is stamped later: it is yesterday in every time zone, so nothing comes from the future.
    QDateTime latestStamp() const { return {today.addDays(-1), QTime(10, 0), Qt::UTC}; }
    int months() const { return isDetailed ? 36 : 12; }
    QDate historyStart() const { return monthStart().addMonths(-months()); }
    QDate monthStart() const { return {today.year(), today.month(), 1}; }

    /// A moment of that day's office hours in Seoul, or just before latestStamp().
    QDateTime momentOf(QDate day, Prng &random) const;
    /// A moment up to @p days after @p start, or just before latestStamp().
    QDateTime momentAfter(const QDateTime &start, int days, Prng &random) const;
};

} // namespace csm::sandbox
