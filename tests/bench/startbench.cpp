#include "tests/bench/startbench.h"

#include "app/program.h"
#include "core/auth/memorysecretstore.h"
#include "tests/bench/measure.h"
#include "ui/shell/dialogprompts.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace csm::bench {

namespace {

/// Ends the process once the widget that is waited for was painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const QString &name)
        : m_name(name)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // A view is painted on its viewport.
        const bool isIt = object->objectName() == m_name
            || (object->parent() && object->parent()->objectName() == m_name);
        if (isIt && event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    QString m_name;
};

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setObjectName("empty"_L1);
    const FirstPaint paint(u"empty"_s);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int showWorkbench(int argc, char **argv, const QString &profile)
{
    QApplication application(argc, argv);
    ui::Theme theme(application);
    const FirstPaint paint(u"accounts"_s);
    MemorySecretStore secrets;
    ui::DialogPrompts prompts(theme);
    StartOptions options;
    options.profile = profile;
    Program program(options, theme, prompts, secrets);
    return program.start() ? QApplication::exec() : program.exitCode();
}

double secondsUntilPainted(const QStringList &arguments)
{
    return medianSeconds(5, [&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("the window was not painted");
    });
}

} // namespace

std::optional<int> runChild(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--empty-window") == 0)
        return showEmptyWindow(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--workbench") == 0)
        return showWorkbench(argc, argv, QString::fromLocal8Bit(argv[2]));
    return std::nullopt;
}

void benchStart(const QString &profile)
{
    report("start to the painted portfolio", secondsUntilPainted({u"--workbench"_s, profile}) * 1000,
        secondsUntilPainted({u"--empty-window"_s}) * 1000, "ms", "start to an empty QMainWindow painted");
}

} // namespace csm::bench
