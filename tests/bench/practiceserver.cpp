#include "tests/bench/practiceserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::bench {

PracticeServer::PracticeServer(int accounts)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + "/../../app/csmctl"_L1,
        {u"sandbox"_s, u"--crm"_s, u"salesforce"_s, u"--accounts"_s, QString::number(accounts), u"--token"_s,
            token()});
    while (m_process.waitForReadyRead(300'000) && !m_process.canReadLine()) { }
    m_url = QUrl(QString::fromUtf8(m_process.readLine()).section(u' ', 0, 0));
    if (!m_url.isValid() || m_url.isEmpty())
        qFatal("the practice CRM did not start");
}

PracticeServer::~PracticeServer()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

} // namespace csm::bench
