#pragma once

#include "core/storage/changefeed.h"
#include "core/storage/connectionrepository.h"
#include "core/sync/connectionservice.h"
#include "core/sync/syncengine.h"
#include "tests/support/manualclock.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/testprofile.h"

namespace csm::test {

/// A practice company as tests want it: always of the same day.
inline sandbox::SandboxOptions company(int accounts, quint64 seed = 1)
{
    return {.accounts = accounts, .seed = seed, .today = QDate(2026, 11, 21)};
}

/// A profile with one connection, and a practice CRM at its other end.
class Workbench
{
public:
    explicit Workbench(sandbox::SalesforceSandbox &practice, Scope scope = Scope::All)
        : crm(practice)
        , transport(crm)
    {
        const auto made = ConnectionService(db(), transport, clock, feed)
                              .connect({.url = QUrl(QStringLiteral("http://127.0.0.1:8080")),
                                  .token = crm.token(),
                                  .scope = scope});
        Q_ASSERT_X(made, "connect", qPrintable(made ? QString() : made.error().detail));
        connectionId = made->id;
    }

    Database &db() { return profile.db(); }
    Connection connection() { return **ConnectionRepository(db()).find(connectionId); }
    void setScope(Scope scope)
    {
        Connection changed = connection();
        changed.scope = scope;
        Transaction tx(db());
        const bool saved = ConnectionRepository(db()).save(changed) && tx.commit();
        Q_ASSERT(saved);
    }

    SyncReport sync(SyncOptions options = {}, const SyncEngine::ProgressCallback &progress = {})
    {
        return sync(connection(), options, progress);
    }

    SyncReport sync(
        const Connection &of, SyncOptions options = {}, const SyncEngine::ProgressCallback &progress = {})
    {
        return SyncEngine(profile.profile(), db(), transport, clock, feed, afterSteps)
            .run(of, crm.token(), options, stop.get_token(), progress);
    }

    QString text(const char *sql)
    {
        Statement q = db().prepare(sql);
        QString value;
        if (q.next())
            q >> value;
        return q.done(value) ? value : QStringLiteral("error: ") + q.done().error().detail;
    }
    int number(const char *sql) { return text(sql).toInt(); }

    TestProfile profile;
    sandbox::SalesforceSandbox &crm;
    SandboxTransport transport;
    ManualClock clock;
    ChangeFeed feed;
    std::vector<SyncEngine::AfterStep> afterSteps;
    std::stop_source stop;
    QString connectionId;
};

} // namespace csm::test
