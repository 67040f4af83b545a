#include "app/csmctl/commands/disconnectcommand.h"

#include "app/csmctl/commands/tokens.h"
#include "app/csmctl/commands/workplace.h"
#include "core/net/httptransport.h"
#include "core/net/retryingtransport.h"
#include "core/sync/connectionservice.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString DisconnectCommand::usage() const
{
    return u"NAME [--wipe]"_s;
}

QString DisconnectCommand::summary() const
{
    return tr("End a connection and forget its token; what was read stays unless wiped.");
}

QList<CommandOption> DisconnectCommand::options() const
{
    return {{u"wipe"_s, {}, tr("Also remove everything that was read from it.")}};
}

Outcome DisconnectCommand::run(Invocation &invocation)
{
    const auto name = invocation.line().onlyArgument(tr("the name of the connection"));
    if (!name)
        return name.error();
    const bool wipe = invocation.line().isSet(u"wipe"_s);
    const auto place = Workplace::openExisting(invocation);
    if (!place)
        return place.error();
    const auto transport = makeTransport(invocation.clock());
    ConnectionService service((*place)->db(), *transport, invocation.clock(), (*place)->feed());
    const auto connection = service.named(*name);
    if (!connection)
        return connection.error();
    // Best effort: where no key store is usable, no token lies in one.
    const auto forgotten = forgetToken(invocation.secrets(), connection->id);
    if (auto ended = service.disconnect(*name, wipe); !ended)
        return ended.error();
    logEvent("disconnect.done",
        {{"connection", LogValue::id(connection->id)}, {"wipe", wipe}, {"tokenForgotten", bool(forgotten)}});
    if (invocation.json())
        invocation.output().json(QJsonObject{
            {u"name"_s, connection->name}, {u"wiped"_s, wipe}, {u"tokenForgotten"_s, bool(forgotten)}});
    else
        invocation.output().line(tr("Disconnected: %1").arg(connection->name));
    return {};
}

} // namespace csm::ctl
