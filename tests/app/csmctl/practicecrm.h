#pragma once

#include "tests/app/csmctl/csmctlprocess.h"

#include <QUrl>

namespace csm::test {

/// `csmctl sandbox` as a process of its own, for as long as this object lives.
class PracticeCrm
{
public:
    explicit PracticeCrm(const QStringList &options = {});
    ~PracticeCrm();
    PracticeCrm(const PracticeCrm &) = delete;
    PracticeCrm &operator=(const PracticeCrm &) = delete;

    QString url() const { return m_url; }
    QByteArray token() const { return m_token; }
    QByteArray firstLine() const { return m_firstLine; }
    qint64 processId() const { return m_process.processId(); }

    /// POST /_practice/NAME; the answer's object. An answer that is no success is a failure of the test.
    QJsonObject control(const QString &name, const QJsonObject &body = {});

    /// The id that @p object of that name has in the CRM.
    QString idOf(const QString &object, const QString &name);

    int stop(); ///< SIGTERM; its exit code

private:
    QByteArray ask(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    CsmctlProcess m_process;
    QByteArray m_firstLine;
    QString m_url;
    QByteArray m_token;
};

} // namespace csm::test
