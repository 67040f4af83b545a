#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>

namespace csm::bench {

/// The practice CRM in a process of its own (csmctl sandbox), so that its memory and its time are not ours.
class PracticeServer
{
public:
    explicit PracticeServer(int accounts);
    ~PracticeServer();

    QUrl url() const { return m_url; }
    QString token() const { return QStringLiteral("bench"); }

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace csm::bench
