#include "tests/app/csmctl/heldcrm.h"

#include <QTcpSocket>

namespace csm::test {

HeldCrm::HeldCrm(const sandbox::SandboxOptions &options)
    : m_crm(options)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    const bool listening = listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
}

void HeldCrm::holdAfter(int exchanges)
{
    m_last = exchanges;
    m_exchanges = 0;
}

void HeldCrm::take(QTcpSocket *socket)
{
    // A sync only reads: a request ends with its head.
    for (;;) {
        const qsizetype end = socket->peek(64 * 1024).indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = socket->read(end + 4);
        if (m_last >= 0 && m_exchanges >= m_last) {
            emit held();
            return;
        }
        answer(socket, head);
        ++m_exchanges;
    }
}

void HeldCrm::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> lines = head.trimmed().split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    sandbox::Request request{first.at(0), first.at(1), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.append({lines.at(i).left(colon), lines.at(i).mid(colon + 1).trimmed()});
    }
    const sandbox::Response response = m_crm.answer(request);
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(response.status) + " x\r\n";
    for (const auto &[name, value] : response.headers)
        wire += name + ": " + value + "\r\n";
    wire += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n" + response.body;
    socket->write(wire);
}

} // namespace csm::test
