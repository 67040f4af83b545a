#include "app/launch.h"

#include "app/csmctl/exitcode.h"
#include "app/program.h"
#include "app/shots.h"
#include "core/auth/keychainsecretstore.h"
#include "core/messages/problemtext.h"
#include "ui/shell/dialogprompts.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

int fail(const Error &error, int exitCode)
{
    const QString line
        = u"%1: %2 %3\n"_s.arg(errorCodeName(error.code), problemText(error).what, problemText(error).todo);
    std::fputs(qPrintable(line), stderr);
    return exitCode;
}

int say(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    return 0;
}

/// What Qt reads while its application object is made.
bool prepareDisplay(const StartOptions &options)
{
    if (!options.shots.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
        return true;
    }
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Keeps quiet what the platform without a display says of every window.
void dropChatter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

int takeShots(const StartOptions &options, ui::Theme &theme)
{
    qInstallMessageHandler(dropChatter);
    const auto done = Shots(options, theme).take();
    return done ? 0 : fail(done.error(), int(ctl::exitCodeOf(done.error().code)));
}

int showWindow(const StartOptions &options, ui::Theme &theme)
{
    KeychainSecretStore secrets;
    ui::DialogPrompts prompts(theme);
    Program program(options, theme, prompts, secrets);
    prompts.setParent(&program.window());
    return program.start() ? QApplication::exec() : program.exitCode();
}

} // namespace

int launch(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = StartOptions::parse(arguments);
    if (!options)
        return fail(options.error(), int(ctl::ExitCode::Usage));
    if (options->version)
        return say(u"csm-workbench %1\n"_s.arg(QLatin1StringView(CSM_VERSION)));
    if (!options->help && !prepareDisplay(*options)) {
        std::fputs("There is no display here. --shots OUT renders every screen without one.\n", stderr);
        return 1;
    }
    if (options->help) {
        QCoreApplication application(argc, argv);
        return say(StartOptions::helpText());
    }
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(CSM_VERSION));
    QApplication::setDesktopFileName(u"io.github.csm_workbench"_s);
    QApplication::setWindowIcon(QIcon(u":/csm-workbench.svg"_s));
    ui::Theme theme(application);
    return options->shots.isEmpty() ? showWindow(*options, theme) : takeShots(*options, theme);
}

} // namespace csm
