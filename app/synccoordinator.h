#pragma once

#include "ui/sync/synccontrol.h"

namespace csm {

class ConnectionRunner;
class Disconnector;
class SyncRunner;
class TokenKeeper;

/// Brings together what a sync needs: which connections, their tokens, one run after the other.
class SyncCoordinator final : public ui::SyncControl
{
    Q_OBJECT
public:
    struct Parts
    {
        ConnectionService &connections;
        ConnectionRunner &connector;
        Disconnector &disconnector;
        SyncRunner &runner;
        TokenKeeper &tokens;
    };

    explicit SyncCoordinator(const Parts &parts);

    /// As sync(), but asks nothing: connections without a token are passed over.
    void syncAtStart();

    /// The practice CRM is on its way up: connectForSession() will follow, or giveUp().
    void expectConnection();
    void giveUp(const Error &error);
    /// As connectTo(), with a token that is not for the key store.
    void connectForSession(const ConnectRequest &request);

    ui::SyncStatus status() const override { return m_status; }
    void sync() override;
    void syncOne(const QString &connectionId) override;
    void cancel() override;
    void connectTo(const ConnectRequest &request) override;
    void disconnect(const QString &connectionId, bool wipe) override;
    void giveToken(const QString &connectionId, const QString &token) override;

private:
    struct Wish
    {
        QString connectionId = {};
        bool asked = false; ///< by the user
    };
    /// What an attempt to connect is for.
    struct Attempt
    {
        ConnectRequest request = {};
        bool forSession = false;
        std::optional<Connection> renewed = {}; ///< the connection that gets a new token
    };
    struct Ending
    {
        QString connectionId = {};
        bool wipe = false;
        QString name = {}; ///< of the connection, which is gone when it is told
    };

    void start(const Attempt &attempt);
    Attempt takeAttempt();
    void reportFailure(const Attempt &attempt, const Error &error);
    void onConnected(const Connection &connection);
    void onConnectFailed(const Error &error);
    void onFinished(const QString &connectionId, const SyncReport &report);
    void onEnded(const std::optional<Error> &problem);
    void enqueue(const QString &connectionId, bool asked);
    void next();
    void run(const Wish &wish, const QString &token);
    void askForToken(const Connection &connection);
    void endNext();
    void readConnections();
    void tell(); ///< statusChanged()

    Parts m_parts;
    ui::SyncStatus m_status;
    QList<Wish> m_wishes;
    bool m_looking = false; ///< the key store was asked for the token of the first wish
    Wish m_running;
    QList<Attempt> m_attempts; ///< the first is with the connector
    QSet<QString> m_asking; ///< connections whose token the user is being asked for
    QList<Ending> m_endings; ///< one after the other, each once its run has stopped
};

} // namespace csm
