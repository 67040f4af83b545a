#pragma once

#include "core/auth/secretstore.h"

#include <QHash>
#include <QObject>

namespace csm {

/// Keeps tokens for this run of the program only: what is left where the system has no key store.
class MemorySecretStore final : public SecretStore
{
public:
    void read(const QString &key, std::function<void(const Found &)> done) override;
    void write(
        const QString &key, const QString &secret, std::function<void(const Result<void> &)> done) override;
    void remove(const QString &key, std::function<void(const Result<void> &)> done) override;

private:
    QHash<QString, QString> m_secrets;
    QObject m_answers; ///< through which answers come: they end with it
};

} // namespace csm
