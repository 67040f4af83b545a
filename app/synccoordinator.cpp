#include "app/synccoordinator.h"

#include "app/tokenkeeper.h"
#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/sync/connectionrunner.h"
#include "core/sync/disconnector.h"
#include "core/sync/syncrunner.h"

#include <algorithm>

namespace csm {

SyncCoordinator::SyncCoordinator(const Parts &parts)
    : m_parts(parts)
{
    connect(&parts.connector, &ConnectionRunner::connected, this, &SyncCoordinator::onConnected);
    connect(&parts.connector, &ConnectionRunner::failed, this, &SyncCoordinator::onConnectFailed);
    connect(&parts.disconnector, &Disconnector::finished, this, &SyncCoordinator::onEnded);
    connect(&parts.runner, &SyncRunner::finished, this, &SyncCoordinator::onFinished);
    connect(&parts.runner, &SyncRunner::progress, this, [this](const SyncProgress &progress) {
        m_status.progress = progress;
        tell();
    });
    connect(&parts.tokens, &TokenKeeper::stateChanged, this, &SyncCoordinator::tell);
    readConnections();
}

void SyncCoordinator::readConnections()
{
    if (const auto connections = m_parts.connections.list())
        m_status.connections = *connections;
    else
        logError("connections.unreadable", connections.error());
}

void SyncCoordinator::tell()
{
    m_status.keyStore = m_parts.tokens.state();
    emit statusChanged();
}

void SyncCoordinator::syncAtStart()
{
    for (const Connection &connection : std::as_const(m_status.connections)) {
        if (connection.status == ConnectionStatus::Connected)
            enqueue(connection.id, false);
    }
    next();
}

void SyncCoordinator::sync()
{
    for (const Connection &connection : std::as_const(m_status.connections)) {
        if (connection.status != ConnectionStatus::Disconnected)
            enqueue(connection.id, true);
    }
    next();
}

void SyncCoordinator::syncOne(const QString &connectionId)
{
    enqueue(connectionId, true);
    next();
}

void SyncCoordinator::enqueue(const QString &connectionId, bool asked)
{
    const auto isOurs = [&](const auto &each) { return each.connectionId == connectionId; };
    const bool waits = std::any_of(m_wishes.cbegin(), m_wishes.cend(), isOurs);
    const bool ends = std::any_of(m_endings.cbegin(), m_endings.cend(), isOurs);
    if (!waits && !ends && m_status.current != connectionId && !m_asking.contains(connectionId))
        m_wishes.append({connectionId, asked});
}

void SyncCoordinator::next()
{
    if (m_looking || m_status.isBusy() || m_wishes.isEmpty())
        return;
    const Wish wish = m_wishes.first();
    const Connection *connection = m_status.find(wish.connectionId);
    if (!connection || connection->status != ConnectionStatus::Connected) {
        m_wishes.removeFirst();
        if (connection && wish.asked)
            askForToken(*connection);
        return next();
    }
    m_looking = true;
    m_parts.tokens.find(wish.connectionId, [this, id = wish.connectionId](const QString &token) {
        m_looking = false;
        // Meanwhile the wish may have gone, or something else begun: a token is for its own CRM only.
        if (m_wishes.isEmpty() || m_wishes.first().connectionId != id || m_status.isBusy())
            return next();
        run(m_wishes.takeFirst(), token);
    });
}

void SyncCoordinator::run(const Wish &wish, const QString &token)
{
    const Connection *connection = m_status.find(wish.connectionId);
    if (!token.isEmpty() && connection) {
        m_status.withoutToken.remove(wish.connectionId);
        m_status.current = wish.connectionId;
        m_status.progress.reset();
        m_running = wish;
        logEvent("sync.started", {{"connection", LogValue::id(wish.connectionId)}, {"asked", wish.asked}});
        m_parts.runner.start(wish.connectionId, token);
        return tell();
    }
    m_status.withoutToken.insert(wish.connectionId);
    if (connection && wish.asked)
        askForToken(*connection);
    tell();
    next();
}

void SyncCoordinator::askForToken(const Connection &connection)
{
    m_asking.insert(connection.id);
    emit tokenNeeded(connection);
}

void SyncCoordinator::giveToken(const QString &connectionId, const QString &token)
{
    m_asking.remove(connectionId);
    const Connection *connection = m_status.find(connectionId);
    if (token.isEmpty() || !connection)
        return next();
    ConnectRequest request;
    request.system = connection->system;
    request.url = connection->url;
    request.token = token;
    start({request, false, *connection});
}

void SyncCoordinator::onFinished(const QString &connectionId, const SyncReport &report)
{
    logEvent("sync.finished",
        {{"connection", LogValue::id(connectionId)}, {"rows", report.rowsWritten},
            {"skipped", report.skipped.size()}, {"requests", report.requests}, {"seconds", report.seconds}});
    if (report.stoppedBy)
        logError("sync.stopped", *report.stoppedBy);
    const bool asked = m_running.asked;
    m_status.current.clear();
    m_status.progress.reset();
    m_status.stopping = false;
    m_status.problems.remove(connectionId);
    if (report.stoppedBy && report.stoppedBy->code != ErrorCode::Cancelled)
        m_status.problems.insert(connectionId, *report.stoppedBy);
    readConnections();
    tell();
    if (const Connection *connection = m_status.find(connectionId))
        emit finished(*connection, report, asked);
    endNext();
    next();
}

void SyncCoordinator::cancel()
{
    m_wishes.clear();
    if (!m_status.connecting && m_status.current.isEmpty())
        return; // what is being deleted is
    m_status.stopping = true;
    tell();
    while (m_attempts.size() > 1)
        reportFailure(m_attempts.takeLast(), Error{ErrorCode::Cancelled});
    m_parts.connector.stop();
    m_parts.runner.stop();
}

void SyncCoordinator::connectTo(const ConnectRequest &request)
{
    start({request, false, std::nullopt});
}

void SyncCoordinator::connectForSession(const ConnectRequest &request)
{
    start({request, true, std::nullopt});
}

void SyncCoordinator::expectConnection()
{
    m_status.connecting = true;
    tell();
}

void SyncCoordinator::giveUp(const Error &error)
{
    m_status.connecting = !m_attempts.isEmpty();
    reportFailure({}, error);
    next();
}

/// One attempt after the other: each of them has somebody who waits for its answer.
void SyncCoordinator::start(const Attempt &attempt)
{
    hideSecret(attempt.request.token);
    m_attempts.append(attempt);
    m_status.connecting = true;
    tell();
    if (!m_parts.connector.isRunning())
        m_parts.connector.start(m_attempts.first().request);
}

SyncCoordinator::Attempt SyncCoordinator::takeAttempt()
{
    const Attempt attempt = m_attempts.takeFirst();
    if (!m_attempts.isEmpty())
        m_parts.connector.start(m_attempts.first().request);
    m_status.connecting = !m_attempts.isEmpty();
    m_status.stopping = false;
    return attempt;
}

void SyncCoordinator::onConnected(const Connection &connection)
{
    const Attempt attempt = takeAttempt();
    m_status.withoutToken.remove(connection.id);
    readConnections();
    if (attempt.forSession)
        m_parts.tokens.keepForSession(connection.id, attempt.request.token);
    else
        m_parts.tokens.keep(connection.id, attempt.request.token, [this, connection](bool kept) {
            if (!kept)
                emit tokenNotKept(connection);
        });
    tell();
    if (!attempt.renewed)
        emit connected(connection);
    enqueue(connection.id, !attempt.forSession);
    next();
}

void SyncCoordinator::onConnectFailed(const Error &error)
{
    reportFailure(takeAttempt(), error);
    next();
}

void SyncCoordinator::reportFailure(const Attempt &attempt, const Error &error)
{
    logError("connect.failed", error);
    if (attempt.renewed && error.code != ErrorCode::Cancelled)
        m_status.problems.insert(attempt.renewed->id, error);
    tell();
    if (attempt.renewed) {
        SyncReport report;
        report.stoppedBy = error;
        emit finished(*attempt.renewed, report, true);
    } else {
        emit connectFailed(error);
    }
}

void SyncCoordinator::disconnect(const QString &connectionId, bool wipe)
{
    m_wishes.removeIf([&](const Wish &wish) { return wish.connectionId == connectionId; });
    m_endings.append({connectionId, wipe});
    if (m_status.current == connectionId) {
        m_status.stopping = true;
        tell();
        m_parts.runner.stop();
    }
    endNext();
}

void SyncCoordinator::endNext()
{
    if (m_endings.isEmpty() || m_parts.disconnector.isRunning()
        || m_endings.first().connectionId == m_status.current)
        return;
    Ending &ending = m_endings.first();
    const Connection *connection = m_status.find(ending.connectionId);
    if (!connection) {
        m_endings.removeFirst();
        return endNext();
    }
    ending.name = connection->name;
    m_parts.tokens.forget(ending.connectionId);
    m_status.problems.remove(ending.connectionId);
    m_status.withoutToken.remove(ending.connectionId);
    m_status.ending = ending.connectionId;
    m_status.wiping = ending.wipe;
    m_parts.disconnector.start(ending.name, ending.wipe);
    tell();
}

void SyncCoordinator::onEnded(const std::optional<Error> &problem)
{
    const Ending ending = m_endings.takeFirst();
    m_status.ending.clear();
    readConnections();
    tell();
    if (problem)
        emit disconnectFailed(*problem);
    else
        emit disconnected(ending.name, ending.wipe);
    endNext();
    next();
}

} // namespace csm
