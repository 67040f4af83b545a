#include "app/csmctl/commands/allcommands.h"
#include "app/csmctl/program.h"
#include "core/auth/keychainsecretstore.h"
#include "core/base/hardening.h"

#include <QGuiApplication>

#include <unistd.h>

using namespace csm;

namespace {

/// Stderr is for people: what Qt remarks goes to the log alone, where there is one.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        ctl::Output(STDOUT_FILENO, STDERR_FILENO).note(message);
}

/// Needs no display: what paints does it offscreen.
std::unique_ptr<QCoreApplication> makeApplication(const ctl::Command *command, int &argc, char **argv)
{
    if (!command || !command->needsFonts())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    qInstallMessageHandler(keepQuiet);
    const ctl::Arguments arguments = ctl::takeArguments(argc, argv);
    ctl::Commands commands = ctl::allCommands();
    int own = 1; // Qt gets our name alone: the rest is not for it
    const auto application = makeApplication(ctl::Program::find(commands, arguments), own, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CSM_VERSION));

    KeychainSecretStore secrets;
    ctl::Output output(STDOUT_FILENO, STDERR_FILENO);
    return int(ctl::Program(std::move(commands), output, secrets).run(arguments));
}
