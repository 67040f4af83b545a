#pragma once

#include "core/account360/accountrecords.h"
#include "core/base/result.h"

#include <QList>
#include <QTimeZone>

namespace csm {

class Database;
class Statement;

/// What happened with one account, out of several tables.
class TimelineReader
{
public:
    TimelineReader(Database &db, const QString &accountId, QDate today, const QTimeZone &zone)
        : m_db(db)
        , m_account(accountId)
        , m_today(today)
        , m_zone(zone)
    {
    }

    /// Newest first.
    Result<QList<TimelineEntry>> read();

private:
    Result<void> readInteractions();
    Result<void> readCases();
    Result<void> readSurveys();
    Result<void> readPlans();
    Result<void> readDepartures();
    Result<void> readDeletions();

    void add(TimelineEntry entry, const QDateTime &at, QDate on);

    Database &m_db;
    QString m_account;
    QDate m_today;
    QTimeZone m_zone;
    QList<TimelineEntry> m_entries;
};

} // namespace csm
