#include "app/csmctl/commands/sandboxcommand.h"

#include "app/csmctl/invocation.h"
#include "app/csmctl/stopsignals.h"
#include "app/sandbox/salesforcesandbox.h"
#include "app/sandbox/sandboxserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

constexpr int mostAccounts = 1'000'000;

/// Otherwise no client could send it after "Bearer ".
bool isHeaderWord(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

QString SandboxCommand::usage() const
{
    return u"--crm salesforce [--port 0] [--accounts 400] [--seed 1] [--today YYYY-MM-DD] [--token T]"_s;
}

QString SandboxCommand::summary() const
{
    return tr("Serve the practice CRM on this computer until stopped; prints its address and token.");
}

QList<CommandOption> SandboxCommand::options() const
{
    return {
        {u"crm"_s, u"CRM"_s, tr("Whose dialect it speaks: salesforce.")},
        {u"port"_s, u"N"_s, tr("The port; 0 takes a free one.")},
        {u"accounts"_s, u"N"_s, tr("How many accounts there are to see.")},
        {u"seed"_s, u"N"_s, tr("The same seed makes the same company.")},
        {u"token"_s, u"T"_s, tr("The token to ask for; without it, a new one.")},
    };
}

Outcome SandboxCommand::run(Invocation &invocation)
{
    const CommandLine &line = invocation.line();
    if (const auto none = line.noArguments(); !none)
        return none;
    if (line.value(u"crm"_s, u"salesforce"_s) != u"salesforce")
        return usageError(tr("--crm takes salesforce"));
    const auto port = line.number(u"port"_s, 0, 0, 65535);
    if (!port)
        return port.error();
    const auto accounts = line.number(u"accounts"_s, 400, 0, mostAccounts);
    if (!accounts)
        return accounts.error();
    bool isNumber = false;
    const quint64 seed = line.value(u"seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return usageError(tr("--seed takes a whole number"));
    const auto token = invocation.givenToken();
    if (!token)
        return token.error();
    if (!isHeaderWord(*token))
        return usageError(tr("--token takes signs of ASCII without spaces"));

    const StopSignals stopping;
    sandbox::SalesforceSandbox crm({*accounts, seed, invocation.today(), *token, {}});
    sandbox::SandboxServer server;
    const auto url = server.start(crm, quint16(*port));
    if (!url)
        return url.error();
    invocation.output().write(u"http://127.0.0.1:%1 %2\n"_s.arg(url->port()).arg(crm.token()).toUtf8());
    if (auto written = invocation.output().flush(); !written)
        return written.error();
    stopping.wait();
    server.stop();
    return {};
}

} // namespace csm::ctl
