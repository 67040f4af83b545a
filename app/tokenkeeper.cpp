#include "app/tokenkeeper.h"

#include "core/base/redaction.h"

#include <QPointer>

namespace csm {

TokenKeeper::TokenKeeper(SecretStore &store)
    : m_store(store)
{
}

void TokenKeeper::note(bool usable)
{
    const auto state = usable ? ui::KeyStoreState::Usable : ui::KeyStoreState::NotUsable;
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void TokenKeeper::find(const QString &connectionId, std::function<void(const QString &)> done)
{
    if (const auto known = m_session.constFind(connectionId); known != m_session.cend())
        return done(*known);
    m_store.read(connectionId, [self = QPointer(this), connectionId, done](const SecretStore::Found &found) {
        if (!self)
            return; // the store outlives us
        self->note(bool(found));
        const QString token = found ? found->value_or(QString()) : QString();
        if (!token.isEmpty())
            self->keepForSession(connectionId, token);
        done(token);
    });
}

void TokenKeeper::keep(const QString &connectionId, const QString &token, std::function<void(bool)> done)
{
    keepForSession(connectionId, token);
    m_store.write(connectionId, token, [self = QPointer(this), done](const Result<void> &written) {
        if (!self)
            return;
        self->note(bool(written));
        done(bool(written));
    });
}

void TokenKeeper::keepForSession(const QString &connectionId, const QString &token)
{
    hideSecret(token);
    m_session.insert(connectionId, token);
}

void TokenKeeper::forget(const QString &connectionId)
{
    m_session.remove(connectionId);
    m_store.remove(connectionId, [](const Result<void> &) {});
}

} // namespace csm
