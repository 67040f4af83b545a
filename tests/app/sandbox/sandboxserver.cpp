#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/salesforcesandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace csm::sandbox;
using namespace Qt::StringLiterals;

namespace {

SandboxOptions optionsOf(const QCommandLineParser &parser)
{
    SandboxOptions options;
    options.accounts = parser.value(u"accounts"_s).toInt();
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    options.token = parser.value(u"token"_s);
    options.journal = parser.value(u"journal"_s);
    return options;
}

} // namespace

/// Serves a practice CRM until SIGTERM, for tests that are not C++: sandboxserver --accounts 20 --token T
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {u"port"_s, u"0: any free one"_s, u"port"_s, u"0"_s},
        {u"accounts"_s, u"visible accounts"_s, u"accounts"_s, u"400"_s},
        {u"seed"_s, u"which company"_s, u"seed"_s, u"1"_s},
        {u"today"_s, u"YYYY-MM-DD"_s, u"date"_s},
        {u"token"_s, u"access token"_s, u"token"_s},
        {u"journal"_s, u"file that keeps edits"_s, u"file"_s},
    });
    parser.process(application);

    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr); // before any thread starts; sigwait takes them

    SalesforceSandbox sandbox(optionsOf(parser));
    SandboxServer server;
    const auto url = server.start(sandbox, quint16(parser.value(u"port"_s).toUInt()));
    if (!url)
        return 1;
    std::printf("%s %s\n", qPrintable(url->toString()), qPrintable(sandbox.token()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    server.stop();
    return 0;
}
