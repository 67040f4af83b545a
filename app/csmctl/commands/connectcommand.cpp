#include "app/csmctl/commands/connectcommand.h"

#include "app/csmctl/commands/tokens.h"
#include "app/csmctl/commands/workplace.h"
#include "app/csmctl/json/connectionjson.h"
#include "app/csmctl/stopsignals.h"
#include "core/messages/entitytext.h"
#include "core/messages/problemtext.h"
#include "core/net/httptransport.h"
#include "core/net/retryingtransport.h"
#include "core/sync/connectionservice.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ConnectCommand)
};

Result<ConnectRequest> requestOf(Invocation &invocation)
{
    const CommandLine &line = invocation.line();
    const auto system = line.onlyArgument(Words::tr("the kind of CRM"));
    if (!system)
        return system.error();
    if (*system != u"salesforce")
        return usageError(Words::tr("%1: only salesforce can be connected").arg(*system));
    if (!line.isSet(u"url"_s))
        return usageError(Words::tr("%1 is missing").arg("--url"_L1));
    ConnectRequest request;
    request.system = *system;
    request.url = QUrl(line.value(u"url"_s), QUrl::StrictMode);
    if (!request.url.isValid() || request.url.host().isEmpty())
        return usageError(Words::tr("%1 is no address").arg(line.value(u"url"_s)));
    request.name = line.value(u"name"_s);
    if (line.isSet(u"scope"_s)) {
        request.scope = scopeNamed(line.value(u"scope"_s));
        if (!request.scope)
            return usageError(Words::tr("--scope takes mine, team or all"));
    }
    const auto token = invocation.givenToken();
    if (!token)
        return token.error();
    if (token->isEmpty())
        return usageError(Words::tr("%1 is missing").arg("--token"_L1));
    request.token = *token;
    return request;
}

} // namespace

QString ConnectCommand::usage() const
{
    return u"salesforce --url URL --token TOKEN|- [--name NAME] [--scope mine|team|all]"_s;
}

QString ConnectCommand::summary() const
{
    return tr("Connect a CRM. It is asked first; the same org again takes the new token.");
}

QList<CommandOption> ConnectCommand::options() const
{
    return {
        {u"url"_s, u"URL"_s, tr("The address of the org.")},
        {u"token"_s, u"TOKEN|-"_s, tr("The access token; - reads it from standard input.")},
        {u"name"_s, u"NAME"_s, tr("What to call it; without it, the org's name.")},
        {u"scope"_s, u"mine|team|all"_s, tr("Which accounts are read; at first: mine.")},
    };
}

Outcome ConnectCommand::run(Invocation &invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return request.error();
    const StopSignals stopping;
    const auto transport = makeTransport(invocation.clock());
    const auto identity
        = ConnectionService::verify(*transport, invocation.clock(), *request, stopping.token());
    if (!identity) // asked before there is a profile: what is refused leaves nothing behind
        return identity.error();
    const auto place = Workplace::open(invocation);
    if (!place)
        return place.error();
    ConnectionService service((*place)->db(), *transport, invocation.clock(), (*place)->feed());
    const auto connection = service.keep(*request, *identity);
    if (!connection) {
        logError("connect.failed", connection.error());
        return connection.error();
    }
    logEvent("connect.done", {{"connection", LogValue::id(connection->id)}, {"url", connection->url}});

    const auto stored = storeToken(invocation.secrets(), connection->id, request->token);
    if (!stored) {
        logError("connect.tokenNotStored", stored.error());
        invocation.output().note(
            errorCodeName(stored.error().code) + ": "_L1 + problemText(stored.error()).joined());
    }
    if (invocation.json()) {
        QJsonObject object = connectionJson(*connection);
        object.insert(u"tokenStored"_s, bool(stored));
        invocation.output().json(object);
    } else {
        invocation.output().line(
            tr("Connected: %1 as %2 (%3)")
                .arg(connection->name, connection->userName, scopeText(connection->scope)));
    }
    return {};
}

} // namespace csm::ctl
