#pragma once

#include "core/auth/secretstore.h"

namespace csm::ctl {

/// The key store's answers, waited for: csmctl has no window that must stay alive meanwhile.
Result<std::optional<QString>> readToken(SecretStore &store, const QString &connectionId);
Result<void> storeToken(SecretStore &store, const QString &connectionId, const QString &token);
Result<void> forgetToken(SecretStore &store, const QString &connectionId);

} // namespace csm::ctl
