#pragma once

#include "core/sync/connectionservice.h"
#include "core/sync/syncprogress.h"
#include "core/sync/syncreport.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace csm::ui {

/// Whether tokens outlive the program.
enum class KeyStoreState {
    Unknown, ///< not asked yet
    Usable,
    NotUsable, ///< tokens last until the user quits
};

/// What goes on between this computer and its CRMs.
struct SyncStatus
{
    QList<Connection> connections = {};
    QString current = {}; ///< id of the connection that is being read; empty: none is
    std::optional<SyncProgress> progress = {};
    bool stopping = false; ///< cancelled, and not yet at rest
    bool connecting = false; ///< a new connection is being verified
    QString ending = {}; ///< id of the connection that is being disconnected; empty: none is
    bool wiping = false; ///< and its data deleted
    QHash<QString, Error> problems = {}; ///< by connection: what stopped its last run since the start
    QSet<QString> withoutToken = {}; ///< connections for which no token is at hand
    KeyStoreState keyStore = KeyStoreState::Unknown;

    bool isBusy() const { return connecting || !current.isEmpty() || !ending.isEmpty(); }
    bool isOffline() const; ///< the last attempt of some connection did not reach it
    QDateTime syncedAt() const; ///< the oldest last complete run; invalid: some connection never had one
    const Connection *find(const QString &id) const;
};

/// What the window may ask of the machinery that reads CRMs. The program implements it (app), because keys
/// and network are none of the window's business.
class SyncControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual SyncStatus status() const = 0;

    /// Reads every connection in turn that the user has not disconnected; asks for tokens that are missing.
    virtual void sync() = 0;
    virtual void syncOne(const QString &connectionId) = 0;
    virtual void cancel() = 0; ///< the run or the connecting, and what waits behind it

    /// Verifies, then stores, then syncs. connected() or connectFailed() follows, for each in turn.
    virtual void connectTo(const ConnectRequest &request) = 0;
    /// disconnected() or disconnectFailed() follows.
    virtual void disconnect(const QString &connectionId, bool wipe) = 0;

    /// The answer to tokenNeeded(); an empty one passes the connection over. finished() follows.
    virtual void giveToken(const QString &connectionId, const QString &token) = 0;

signals:
    void statusChanged();
    /// @p asked: by the user, not at the start of the program.
    void finished(const csm::Connection &connection, const csm::SyncReport &report, bool asked);
    void tokenNeeded(const csm::Connection &connection);
    void connected(const csm::Connection &connection);
    void tokenNotKept(
        const csm::Connection &connection); ///< there is no key store: it lasts until the user quits
    void connectFailed(const csm::Error &error);
    void disconnected(const QString &name, bool wiped);
    void disconnectFailed(const csm::Error &error);
};

} // namespace csm::ui
