#pragma once

#include "tests/support/testprofile.h"

#include <QDate>
#include <QList>
#include <QVariantMap>

namespace csm::test {

/// Puts records into the cache as a sync would leave them. Amounts are in KRW.
class Facts
{
public:
    explicit Facts(TestProfile &profile);

    /// A row of @p table by column; ids, source and what every mirror row has are filled in. Returns its id.
    QString add(const char *table, QVariantMap columns);

    /// @p more: other columns.
    QString account(const QString &name, const QVariantMap &more = {});
    QString subscription(
        const QString &account, qint64 amount, const QString &period, QDate from, QDate to = {});
    QString renewal(const QString &account, QDate due, qint64 target);
    void usage(
        const QString &account, const QString &metric, const QString &grain, QDate start, double value);
    QString survey(const QString &account, const QString &kind, double score, QDate on);

    QString plan(const QString &account, const QString &name, const QVariantMap &more = {});
    QString objective(const QString &plan, const QString &title, const QVariantMap &more = {});
    QString outcome(const QString &objective, const QVariantMap &values);
    QString step(const QString &objective, const QString &title, int progress, const QVariantMap &more = {});

    void set(const char *table, const QString &id, const char *column, const QVariant &value);
    void freshness(const QString &entity, const QDateTime &asOf);

    /// The first column of the first row.
    QString text(const char *sql);

private:
    Database &m_db;
    int m_next = 0;
};

} // namespace csm::test
