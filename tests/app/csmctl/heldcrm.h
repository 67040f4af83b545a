#pragma once

#include "app/sandbox/salesforcesandbox.h"

#include <QTcpServer>

class QTcpSocket;

namespace csm::test {

/// The practice CRM behind a server that lives in the test, so that it can stop the world after any exchange.
class HeldCrm : public QTcpServer
{
    Q_OBJECT
public:
    explicit HeldCrm(const sandbox::SandboxOptions &options);

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    int exchanges() const { return m_exchanges; } ///< that were answered since the last holdAfter()

    /// Answers so many requests and leaves the next one without an answer; -1: answers all.
    void holdAfter(int exchanges);

signals:
    void held();

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);

    sandbox::SalesforceSandbox m_crm;
    int m_exchanges = 0;
    int m_last = -1;
};

} // namespace csm::test
