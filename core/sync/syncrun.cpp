#include "core/sync/syncrun.h"

#include "core/base/clock.h"
#include "core/connectors/connectorregistry.h"
#include "core/mapping/mappingfile.h"
#include "core/storage/changefeed.h"
#include "core/storage/connectionrepository.h"
#include "core/storage/database.h"
#include "core/storage/derivedlag.h"
#include "core/storage/freshnessrepository.h"
#include "core/storage/profile.h"
#include "core/storage/synccursorrepository.h"
#include "core/storage/syncrunrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

const QString accountTeams = u"AccountTeamMember"_s;

QByteArray countsJson(const SyncReport &report)
{
    QJsonObject json;
    for (const auto &[entity, counts] : report.objects)
        json.insert(QLatin1StringView(entityDef(entity).name),
            QJsonObject{{"read"_L1, counts.read}, {"written"_L1, counts.written}, {"gone"_L1, counts.gone}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

SyncRun::SyncRun(const Tools &tools, const Connection &connection, const QString &token, SyncOptions options,
    std::stop_token stop, const SyncEngine::ProgressCallback &progress)
    : m_tools(tools)
    , m_connection(connection)
    , m_token(token)
    , m_options(options)
    , m_stop(stop)
    , m_progress(progress)
    , m_driver(tools.transport, tools.clock, &tools.db, stop)
    , m_catalog(tools.db, connection.id)
{
}

SyncReport SyncRun::execute()
{
    const QDateTime started = m_tools.clock.now();
    const auto finished = finish(work());
    if (!finished && !m_report.stoppedBy)
        m_report.stoppedBy = finished.error();
    m_report.requests = m_driver.requests();
    m_report.callsUsed = m_driver.allowance().used;
    m_report.callsAllowed = m_driver.allowance().allowed;
    m_report.seconds = double(started.msecsTo(m_tools.clock.now())) / 1000;
    if (auto ended = end(); !ended && !m_report.stoppedBy)
        m_report.stoppedBy = ended.error();
    m_tools.feed.publish({});
    return m_report;
}

Result<void> SyncRun::work()
{
    tell(SyncProgress::Stage::Connecting);
    if (auto begun = begin(); !begun)
        return begun;
    auto mapping = loadMapping(m_connection.system, m_tools.profile.mappingOverlayPath(m_connection.system));
    if (!mapping)
        return mapping.error();
    m_mapping = std::move(*mapping);
    if (auto known = identify(); !known)
        return known;
    if (m_options.full) {
        if (auto forgotten = forgetObjects(); !forgotten)
            return forgotten;
    }
    if (auto read = readSchema(m_options.full); !read)
        return read;
    // From here on rows may change, whatever ends the run.
    if (auto noted = DerivedLag(m_tools.db).begin(m_connection.id, m_run); !noted)
        return noted;
    if (auto refreshed = refreshScope(); !refreshed)
        return refreshed;
    return pullAll();
}

Result<void> SyncRun::begin()
{
    SyncRunRepository runs(m_tools.db, m_connection.id);
    Transaction tx(m_tools.db);
    const auto run = runs.begin(m_tools.clock.now(), m_options.full);
    if (!run)
        return run.error();
    const auto whole = runs.lastWasWhole();
    if (!whole)
        return whole.error();
    if (auto done = tx.commit(); !done)
        return done;
    m_run = *run;
    m_lastWasWhole = *whole;
    return {};
}

Result<void> SyncRun::forgetObjects()
{
    Transaction tx(m_tools.db);
    if (auto forgotten = SyncCursorRepository(m_tools.db, m_connection.id).forgetObjects(); !forgotten)
        return forgotten;
    return tx.commit();
}

Result<void> SyncRun::identify()
{
    RemoteAccess access{m_connection.system, m_connection.url, m_token, {}};
    auto connector = makeConnector(access);
    if (!connector)
        return connector.error();
    const auto identity = m_driver.ask(*(*connector)->identify());
    if (!identity)
        return identity.error();
    if (identity->orgId != m_connection.orgId)
        return refuseToken(u"the token belongs to another organisation"_s);
    // What this user may see is another scope: whoever wants that connects anew.
    if (identity->userId != m_connection.userRemoteId)
        return refuseToken(u"the token belongs to another user"_s);
    access.apiVersion = identity->apiVersion;
    connector = makeConnector(access);
    if (!connector)
        return connector.error();
    m_connector = std::move(*connector);
    return adopt(*identity);
}

/// Says nothing of the connection's own token, so its status stays.
Error SyncRun::refuseToken(const QString &why)
{
    m_isTokenOfOther = true;
    return {ErrorCode::SignIn, why, {m_connection.name}};
}

/// What may change about a user and an org is as the CRM says now.
Result<void> SyncRun::adopt(const OrgIdentity &identity)
{
    Connection now = m_connection;
    now.userName = identity.userName;
    now.apiVersion = identity.apiVersion;
    now.currency = identity.currency;
    now.status = ConnectionStatus::Connected;
    if (now == m_connection)
        return {};
    Transaction tx(m_tools.db);
    if (auto saved = ConnectionRepository(m_tools.db).save(now); !saved)
        return saved;
    if (auto done = tx.commit(); !done)
        return done;
    m_connection = now;
    return {};
}

Result<void> SyncRun::readSchema(bool fresh)
{
    auto schema = m_catalog.load(*m_connector, m_driver, objectsOf(m_mapping), fresh);
    if (!schema)
        return schema.error();
    m_schema = std::move(*schema);
    return {};
}

Result<void> SyncRun::refreshScope()
{
    for (const ObjectRule &rule : m_mapping.objects) {
        for (const Entity entity : resolve(m_mapping, rule, m_schema, m_connection.currency).entities()) {
            m_report.objects[entity] = {};
            ++m_objectsLeft[entity];
        }
    }
    auto scope = askScope();
    if (!scope && m_driver.isSchemaStale()) {
        // Account teams were switched off since the CRM was asked what it has.
        if (auto forgotten = m_catalog.forget(accountTeams); !forgotten)
            return forgotten;
        if (auto read = readSchema(false); !read)
            return read;
        scope = askScope();
    }
    if (!scope)
        return scope.error();
    m_scope = std::move(*scope);
    return {};
}

Result<ScopeSet> SyncRun::askScope()
{
    const bool withTeams = m_schema.value(accountTeams).isPresent;
    return ScopeKeeper(m_tools.db, m_connection)
        .refresh(*m_connector, m_driver, withTeams, m_options.full, m_report);
}

Result<void> SyncRun::pullAll()
{
    for (const ObjectRule &rule : m_mapping.objects) {
        if (auto pulled = pull(rule); !pulled)
            return pulled;
    }
    return link();
}

Result<void> SyncRun::pull(const ObjectRule &rule)
{
    const ObjectPull::Context context{m_tools.db, m_tools.feed, m_driver, *m_connector, m_connection, m_scope,
        m_run, m_mapping.id, m_schema.value(rule.object).keyPrefix.toLatin1(), m_options.full, m_progress};
    // What the CRM has may have changed since it was asked: once more with fresh eyes.
    for (const bool isLastTry : {false, true}) {
        const ObjectReading reading = resolve(m_mapping, rule, m_schema, m_connection.currency);
        if (reading.isAbsent)
            return noteRead(reading, std::nullopt);
        ObjectPull pull(context, reading, m_report);
        const auto end = pull.run();
        m_arrived.insert(pull.arrived().cbegin(), pull.arrived().cend());
        if (!end)
            return end.error();
        if (*end == SessionDriver::End::Done)
            return noteRead(reading, pull.completeAsOf().value_or(m_driver.serverNow()));
        if (isLastTry)
            break;
        if (auto forgotten = m_catalog.forget(rule.object); !forgotten)
            return forgotten;
        if (auto read = readSchema(false); !read)
            return read;
    }
    return Error{ErrorCode::BadData, u"the CRM refuses a field that it says it has"_s, {rule.object}};
}

Result<void> SyncRun::noteAbsences(const ObjectReading &reading)
{
    if (!reading.isAbsent && reading.missing.isEmpty())
        return {};
    const SyncReport::Absence absence{reading.object, reading.isAbsent ? QStringList() : reading.missing};
    Transaction tx(m_tools.db);
    auto logged
        = SyncRunRepository(m_tools.db, m_connection.id).addAbsent(m_run, absence.object, absence.fields);
    if (!logged)
        return logged;
    if (auto done = tx.commit(); !done)
        return done;
    m_report.absent.append(absence);
    return {};
}

/// @p asOf: up to when; nullopt for an object that the org does not have.
Result<void> SyncRun::noteRead(const ObjectReading &reading, std::optional<qint64> asOf)
{
    auto noted = noteAbsences(reading);
    return noted ? noteComplete(reading, asOf) : noted;
}

/// An entity is complete once all objects of which its records come are, as far as the org has them.
Result<void> SyncRun::noteComplete(const ObjectReading &reading, std::optional<qint64> asOf)
{
    FreshnessRepository freshness(m_tools.db, m_connection.id);
    Transaction tx(m_tools.db);
    for (const Entity entity : reading.entities()) {
        if (asOf) {
            const auto [known, isFirst] = m_asOf.emplace(entity, *asOf);
            known->second = std::min(known->second, *asOf);
        }
        if (--m_objectsLeft[entity] > 0)
            continue;
        const auto known = m_asOf.find(entity);
        auto noted = known == m_asOf.end() ? freshness.forget(entity) : freshness.set(entity, known->second);
        if (!noted)
            return noted;
    }
    return tx.commit();
}

/// Nothing is left to link when nothing arrived, and the run before went to its end.
Result<void> SyncRun::link()
{
    if (!m_lastWasWhole) {
        for (const EntityDef &def : allEntities())
            m_arrived.insert(def.entity);
    }
    if (m_arrived.empty())
        return {};
    Transaction tx(m_tools.db);
    if (auto linked = MirrorRepository(m_tools.db, m_connection.id).linkReferences(m_arrived); !linked)
        return linked;
    return tx.commit();
}

Result<void> SyncRun::finish(const Result<void> &worked)
{
    if (!worked)
        m_report.stoppedBy = worked.error();
    // Who cancels does not want to wait: the next run does it, or the program in a quiet moment.
    if (!worked && worked.error().code == ErrorCode::Cancelled)
        return {};
    DerivedLag lag(m_tools.db);
    const auto behind = lag.runs();
    if (!behind)
        return behind.error();
    if (behind->isEmpty())
        return {};
    // Also after half a run: what came is shown, and has to be found and counted.
    tell(SyncProgress::Stage::Finishing);
    for (const SyncEngine::AfterStep &step : m_tools.afterSteps) {
        if (auto done = step(m_tools.db, m_stop); !done)
            return done;
    }
    return lag.settle(*behind);
}

Result<void> SyncRun::end()
{
    if (m_run.isEmpty())
        return {};
    using Outcome = SyncRunRepository::Outcome;
    const auto &error = m_report.stoppedBy;
    const bool isCancelled = error && error->code == ErrorCode::Cancelled;
    const QDateTime now = m_tools.clock.now();
    ConnectionRepository connections(m_tools.db);
    Transaction tx(m_tools.db);
    auto ended = SyncRunRepository(m_tools.db, m_connection.id)
                     .end(m_run,
                         {.outcome = !error    ? Outcome::Done
                                 : isCancelled ? Outcome::Cancelled
                                               : Outcome::Failed,
                             .at = now,
                             .rowsWritten = m_report.rowsWritten,
                             .requests = m_report.requests,
                             .conflicts = m_report.conflicts,
                             .countsJson = countsJson(m_report),
                             .error = error});
    if (!ended)
        return ended;
    if (!error)
        ended = connections.setSynced(m_connection.id, now);
    else if (error->code == ErrorCode::SignIn && !m_isTokenOfOther)
        ended = connections.setStatus(m_connection.id, ConnectionStatus::SignIn);
    if (!ended)
        return ended;
    return tx.commit();
}

void SyncRun::tell(SyncProgress::Stage stage)
{
    if (m_progress)
        m_progress({.connection = m_connection.name, .stage = stage});
}

} // namespace csm
