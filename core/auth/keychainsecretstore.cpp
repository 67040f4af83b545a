#include "core/auth/keychainsecretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

Error notUsable(const QKeychain::Job *job)
{
    if (!job)
        return {ErrorCode::KeyStore, u"no answer in time"_s};
    return {ErrorCode::KeyStore, u"%1 (%2)"_s.arg(job->errorString()).arg(int(job->error()))};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, std::chrono::milliseconds limit)
    : m_service(service)
    , m_limit(limit)
{
}

void KeychainSecretStore::run(
    QKeychain::Job *job, const QString &key, std::function<void(QKeychain::Job *)> done)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    // The timer is the one that is there exactly once: whoever deletes it has the answer. A job that is late
    // deletes itself when the store lets go of it.
    auto *limit = new QTimer(&m_answers);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, &m_answers, [limit, done] {
        delete limit;
        done(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, done](QKeychain::Job *finished) {
        delete limit;
        done(finished);
    });
    limit->start(m_limit);
    job->start();
}

void KeychainSecretStore::read(const QString &key, std::function<void(const Found &)> done)
{
    run(new QKeychain::ReadPasswordJob(m_service), key, [done](QKeychain::Job *job) {
        if (job && job->error() == QKeychain::NoError)
            done(std::optional(static_cast<QKeychain::ReadPasswordJob *>(job)->textData()));
        else if (job && job->error() == QKeychain::EntryNotFound)
            done(std::optional<QString>());
        else
            done(notUsable(job));
    });
}

void KeychainSecretStore::write(
    const QString &key, const QString &secret, std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    run(job, key, [this, key, secret, done](QKeychain::Job *written) {
        if (!written || written->error() != QKeychain::NoError)
            return done(notUsable(written));
        read(key, [secret, done](const Found &found) {
            if (!found)
                done(found.error());
            else if (*found != secret)
                done(Error{ErrorCode::KeyStore, u"what was written cannot be read back"_s});
            else
                done({});
        });
    });
}

void KeychainSecretStore::remove(const QString &key, std::function<void(const Result<void> &)> done)
{
    run(new QKeychain::DeletePasswordJob(m_service), key, [done](QKeychain::Job *job) {
        const bool isGone
            = job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
        done(isGone ? Result<void>() : notUsable(job));
    });
}

} // namespace csm
