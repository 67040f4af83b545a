#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace csm {

/// Where tokens are kept, by the id of their connection. Never a file of ours.
///
/// A store may ask the user to unlock it, so each call answers later, from the event loop of the thread that
/// called; the only error is ErrorCode::KeyStore. An answer whose store has gone meanwhile never comes.
class SecretStore
{
public:
    using Found = Result<std::optional<QString>>; ///< nullopt: the store works, and holds nothing by that key

    virtual ~SecretStore() = default;

    virtual void read(const QString &key, std::function<void(const Found &)> done) = 0;
    virtual void write(
        const QString &key, const QString &secret, std::function<void(const Result<void> &)> done)
        = 0;
    virtual void remove(const QString &key, std::function<void(const Result<void> &)> done) = 0;
};

} // namespace csm
