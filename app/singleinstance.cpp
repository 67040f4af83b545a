#include "app/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr int kPatience = 1000; // ms, to a program on the same machine
constexpr QByteArrayView kRaise = "raise\n";

} // namespace

SingleInstance::SingleInstance(const QString &profile)
{
    const QString folder = QDir(profile).canonicalPath();
    const QByteArray who
        = (folder.isEmpty() ? profile : folder).toUtf8() + '\n' + QByteArray::number(::getuid());
    m_name = "csm-workbench-"_L1
        + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->readAll() == kRaise)
                    emit raiseRequested();
                socket->disconnectFromServer();
            });
        }
    });
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(kRaise.toByteArray());
    const bool asked = socket.waitForBytesWritten(kPatience);
    socket.waitForDisconnected(kPatience); // it has read before we end
    return asked;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by a program that crashed: nobody answered there
    if (!m_server.listen(m_name))
        logEvent("instance.deaf");
}

} // namespace csm
