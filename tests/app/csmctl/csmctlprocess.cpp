#include "tests/app/csmctl/csmctlprocess.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"CSM_TOKEN"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

} // namespace

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray Ran::lastError() const
{
    return err.trimmed().split('\n').last();
}

QByteArray Ran::everything() const
{
    return "exit " + QByteArray::number(exit) + "\nstdout: " + out.left(2000) + "\nstderr: " + err.left(2000);
}

CsmctlProcess::CsmctlProcess(const QStringList &arguments, const QByteArray &token)
{
    QProcessEnvironment environment = bareEnvironment();
    if (!token.isEmpty())
        environment.insert(u"CSM_TOKEN"_s, QString::fromUtf8(token));
    setProcessEnvironment(environment);
    setWorkingDirectory(QDir::rootPath());
    setProgram(QStringLiteral(CSM_CSMCTL));
    setArguments(arguments);
    start();
}

Ran CsmctlProcess::finish(const QByteArray &input)
{
    write(input);
    closeWriteChannel();
    if (state() != NotRunning) {
        QEventLoop loop;
        connect(this, &QProcess::finished, &loop, &QEventLoop::quit);
        connect(this, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const bool ended = exitStatus() == NormalExit && error() == UnknownError;
    return {ended ? exitCode() : -1, readAllStandardOutput(), readAllStandardError()};
}

Ran csmctl(const QStringList &arguments, const QByteArray &token, const QByteArray &input)
{
    return CsmctlProcess(arguments, token).finish(input);
}

} // namespace csm::test
