#pragma once

#include "core/mapping/mapping.h"
#include "core/mapping/objectreading.h"
#include "core/sync/objectpull.h"
#include "core/sync/schemacatalog.h"
#include "core/sync/syncengine.h"

namespace csm {

/// One run of SyncEngine, from the first question to the last line in the log.
class SyncRun
{
public:
    /// What the engine lends its runs.
    struct Tools
    {
        const Profile &profile;
        Database &db;
        HttpTransport &transport;
        const Clock &clock;
        ChangeFeed &feed;
        const std::vector<SyncEngine::AfterStep> &afterSteps;
    };

    SyncRun(const Tools &tools, const Connection &connection, const QString &token, SyncOptions options,
        std::stop_token stop, const SyncEngine::ProgressCallback &progress);

    SyncReport execute();

private:
    Result<void> work();
    Result<void> begin();
    Result<void> forgetObjects();
    Result<void> identify();
    Error refuseToken(const QString &why);
    Result<void> adopt(const OrgIdentity &identity);
    Result<void> readSchema(bool fresh);
    Result<void> refreshScope();
    Result<ScopeSet> askScope();
    Result<void> pullAll();
    Result<void> pull(const ObjectRule &rule);
    Result<void> noteAbsences(const ObjectReading &reading);
    Result<void> noteRead(const ObjectReading &reading, std::optional<qint64> asOf);
    Result<void> noteComplete(const ObjectReading &reading, std::optional<qint64> asOf);
    Result<void> link();
    Result<void> finish(const Result<void> &worked);
    Result<void> end();
    void tell(SyncProgress::Stage stage);

    Tools m_tools;
    Connection m_connection;
    QString m_token;
    SyncOptions m_options;
    std::stop_token m_stop;
    SyncEngine::ProgressCallback m_progress;
    SessionDriver m_driver;
    SchemaCatalog m_catalog;
    SyncReport m_report;
    QString m_run; ///< id of its row in the log; empty: not begun
    bool m_lastWasWhole = true;
    bool m_isTokenOfOther = false;
    Mapping m_mapping;
    std::unique_ptr<Connector> m_connector;
    RemoteSchema m_schema;
    ScopeSet m_scope;
    std::map<Entity, int> m_objectsLeft; ///< of which an entity's records come, and which were not read yet
    std::set<Entity> m_arrived; ///< kinds of records that were not here before
    std::map<Entity, qint64> m_asOf; ///< the oldest of its objects
};

} // namespace csm
