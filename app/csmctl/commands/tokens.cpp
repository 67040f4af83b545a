#include "app/csmctl/commands/tokens.h"

#include "core/base/redaction.h"

#include <QEventLoop>

namespace csm::ctl {

namespace {

template<typename T>
Result<T> waitFor(const std::function<void(std::function<void(const Result<T> &)>)> &ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask([&](const Result<T> &given) {
        answer = given;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

Result<std::optional<QString>> readToken(SecretStore &store, const QString &connectionId)
{
    auto found = waitFor<std::optional<QString>>([&](auto done) { store.read(connectionId, done); });
    if (found && *found)
        hideSecret(**found);
    return found;
}

Result<void> storeToken(SecretStore &store, const QString &connectionId, const QString &token)
{
    return waitFor<void>([&](auto done) { store.write(connectionId, token, done); });
}

Result<void> forgetToken(SecretStore &store, const QString &connectionId)
{
    return waitFor<void>([&](auto done) { store.remove(connectionId, done); });
}

} // namespace csm::ctl
