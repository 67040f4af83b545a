#include "core/auth/memorysecretstore.h"

namespace csm {

void MemorySecretStore::read(const QString &key, std::function<void(const Found &)> done)
{
    const auto it = m_secrets.constFind(key);
    const std::optional<QString> found = it == m_secrets.cend() ? std::nullopt : std::optional(*it);
    QMetaObject::invokeMethod(
        &m_answers, [done, found] { done(found); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(
    const QString &key, const QString &secret, std::function<void(const Result<void> &)> done)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        &m_answers, [done] { done({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &key, std::function<void(const Result<void> &)> done)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        &m_answers, [done] { done({}); }, Qt::QueuedConnection);
}

} // namespace csm
