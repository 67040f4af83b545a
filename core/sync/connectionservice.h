#pragma once

#include "core/base/result.h"
#include "core/connectors/orgidentity.h"
#include "core/domain/connection.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace csm {

class ChangeFeed;
class Clock;
class Database;
class HttpTransport;

struct ConnectRequest
{
    QString system = QStringLiteral("salesforce");
    QUrl url = {};
    QString token = {};
    QString name = {}; ///< empty: as before, or the org's own
    std::optional<Scope> scope = {}; ///< nullopt: as before, or Mine
};

/// Makes, lists and ends connections. Blocks on the network: on a worker (see ConnectionRunner) or in csmctl.
/// Tokens pass through and are stored by the caller (core/auth).
class ConnectionService
{
public:
    ConnectionService(Database &db, HttpTransport &transport, const Clock &clock, ChangeFeed &feed);

    /// Asks the CRM; needs no profile. Errors: Address for a URL that may not be asked, Unreachable, SignIn,
    /// …
    static Result<OrgIdentity> verify(HttpTransport &transport, const Clock &clock,
        const ConnectRequest &request, std::stop_token stop = {});

    /// What @p request asked for, once verify() has told who answers. The same org again is the same
    /// connection, with the new URL, name, scope and user.
    Result<Connection> keep(const ConnectRequest &request, const OrgIdentity &identity);

    /// Both.
    Result<Connection> connect(const ConnectRequest &request, std::stop_token stop = {});

    /// What was read stays, unless @p wipe: then nothing of it is left in the database's bytes.
    Result<void> disconnect(const QString &name, bool wipe);

    Result<QList<Connection>> list();
    Result<Connection> named(const QString &name); ///< NotFound

private:
    Result<QString> freeName(const QString &wish, const QString &ownId, bool isGiven);

    Database &m_db;
    HttpTransport &m_transport;
    const Clock &m_clock;
    ChangeFeed &m_feed;
};

} // namespace csm
