#pragma once

#include "core/auth/secretstore.h"
#include "ui/sync/synccontrol.h"

#include <QHash>
#include <QObject>

namespace csm {

/// Finds and keeps the token of each connection: in the system's key store; where there is none, for this run
/// of the program. Never in a file.
class TokenKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit TokenKeeper(SecretStore &store);

    /// Calls @p done with the token, or with an empty one where none is at hand.
    void find(const QString &connectionId, std::function<void(const QString &token)> done);
    /// At hand from here on; @p done says later whether the key store has it too.
    void keep(const QString &connectionId, const QString &token, std::function<void(bool kept)> done);
    void keepForSession(const QString &connectionId, const QString &token);
    void forget(const QString &connectionId);

    ui::KeyStoreState state() const { return m_state; }

signals:
    void stateChanged();

private:
    void note(bool usable);

    SecretStore &m_store;
    ui::KeyStoreState m_state = ui::KeyStoreState::Unknown;
    QHash<QString, QString> m_session;
};

} // namespace csm
