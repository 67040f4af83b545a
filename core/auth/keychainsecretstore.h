#pragma once

#include "core/auth/secretstore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace csm {

/// The operating system's key store, through QtKeychain, without its plain-text fallback.
///
/// A write is read back before it counts, because a locked Secret Service may say "not found" where it means
/// "cannot". A store that asks the user for longer than the limit counts as not usable.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(const QString &service = QStringLiteral("csm-workbench"),
        std::chrono::milliseconds limit = std::chrono::seconds(15));

    void read(const QString &key, std::function<void(const Found &)> done) override;
    void write(
        const QString &key, const QString &secret, std::function<void(const Result<void> &)> done) override;
    void remove(const QString &key, std::function<void(const Result<void> &)> done) override;

private:
    /// Calls @p done once: with the finished job, or with null when the time is over.
    void run(QKeychain::Job *job, const QString &key, std::function<void(QKeychain::Job *)> done);

    QString m_service;
    std::chrono::milliseconds m_limit;
    QObject m_answers; ///< through which answers come: they end with it
};

} // namespace csm
