#include "core/sync/connectionservice.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/connectors/connectorregistry.h"
#include "core/net/requestgate.h"
#include "core/storage/changefeed.h"
#include "core/storage/connectionrepository.h"
#include "core/storage/database.h"
#include "core/sync/sessiondriver.h"

using namespace Qt::StringLiterals;

namespace csm {

ConnectionService::ConnectionService(
    Database &db, HttpTransport &transport, const Clock &clock, ChangeFeed &feed)
    : m_db(db)
    , m_transport(transport)
    , m_clock(clock)
    , m_feed(feed)
{
}

Result<OrgIdentity> ConnectionService::verify(
    HttpTransport &transport, const Clock &clock, const ConnectRequest &request, std::stop_token stop)
{
    if (auto checked = checkUrl(request.url); !checked)
        return checked.error();
    const auto connector = makeConnector({request.system, request.url, request.token, {}});
    if (!connector)
        return connector.error();
    SessionDriver driver(transport, clock, nullptr, std::move(stop));
    return driver.ask(*(*connector)->identify());
}

Result<Connection> ConnectionService::connect(const ConnectRequest &request, std::stop_token stop)
{
    const auto identity = verify(m_transport, m_clock, request, std::move(stop));
    return identity ? keep(request, *identity) : identity.error();
}

Result<Connection> ConnectionService::keep(const ConnectRequest &request, const OrgIdentity &identity)
{
    ConnectionRepository connections(m_db);
    Transaction tx(m_db);
    const auto known = connections.ofOrg(request.system, identity.orgId);
    if (!known)
        return known.error();
    Connection connection = known->value_or(Connection{
        .id = freshId(), .system = request.system, .orgId = identity.orgId, .createdAt = m_clock.now()});
    const auto name = freeName(request.name.isEmpty() && !*known ? identity.orgName : request.name,
        connection.id, !request.name.isEmpty());
    if (!name)
        return name.error();
    if (!name->isEmpty())
        connection.name = *name;
    connection.url = identity.instanceUrl;
    connection.userRemoteId = identity.userId;
    connection.userName = identity.userName;
    connection.scope = request.scope.value_or(connection.scope);
    connection.apiVersion = identity.apiVersion;
    connection.currency = identity.currency;
    connection.status = ConnectionStatus::Connected;
    if (auto saved = connections.save(connection); !saved)
        return saved.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_feed.publish({});
    return connection;
}

/// A name that the user gave is taken as it is, or refused; one of ours gets a number behind it.
Result<QString> ConnectionService::freeName(const QString &wish, const QString &ownId, bool isGiven)
{
    ConnectionRepository connections(m_db);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? wish : u"%1 (%2)"_s.arg(wish).arg(number);
        const auto holder = connections.named(name);
        if (!holder)
            return holder.error();
        if (!*holder || (*holder)->id == ownId)
            return name;
        if (isGiven)
            return Error{ErrorCode::Usage, u"another connection has this name"_s, {name}};
    }
}

Result<void> ConnectionService::disconnect(const QString &name, bool wipe)
{
    const auto connection = named(name);
    if (!connection)
        return connection.error();
    ConnectionRepository connections(m_db);
    {
        Transaction tx(m_db);
        auto changed = wipe ? connections.remove(connection->id)
                            : connections.setStatus(connection->id, ConnectionStatus::Disconnected);
        if (!changed)
            return changed;
        if (auto done = tx.commit(); !done)
            return done;
    }
    m_feed.publish({});
    return wipe ? m_db.compact() : Result<void>();
}

Result<QList<Connection>> ConnectionService::list()
{
    return ConnectionRepository(m_db).all();
}

Result<Connection> ConnectionService::named(const QString &name)
{
    const auto connection = ConnectionRepository(m_db).named(name);
    if (!connection)
        return connection.error();
    if (!*connection)
        return Error{ErrorCode::NotFound, u"no such connection"_s, {name}};
    return **connection;
}

} // namespace csm
