#include "tests/app/csmctl/practicecrm.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace csm::test {

PracticeCrm::PracticeCrm(const QStringList &options)
    : m_process(QStringList{u"sandbox"_s, u"--crm"_s, u"salesforce"_s} + options)
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(-1)) { }
    m_firstLine = m_process.readLine();
    const QList<QByteArray> words = m_firstLine.trimmed().split(' ');
    Q_ASSERT(words.size() == 2);
    m_url = QString::fromLatin1(words.first());
    m_token = words.last();
}

PracticeCrm::~PracticeCrm()
{
    stop();
}

int PracticeCrm::stop()
{
    m_process.terminate();
    return m_process.finish().exit;
}

QByteArray PracticeCrm::ask(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_url + path));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(path), answer.constData());
    return answer;
}

QJsonObject PracticeCrm::control(const QString &name, const QJsonObject &body)
{
    const QByteArray answer
        = ask("POST", u"/_practice/"_s + name, QJsonDocument(body).toJson(QJsonDocument::Compact));
    return QJsonDocument::fromJson(answer).object();
}

QString PracticeCrm::idOf(const QString &object, const QString &name)
{
    QUrlQuery query;
    query.addQueryItem(u"q"_s, u"SELECT Id FROM %1 WHERE Name = '%2'"_s.arg(object, name));
    const QByteArray answer
        = ask("GET", u"/services/data/v60.0/query?"_s + query.toString(QUrl::FullyEncoded));
    return QJsonDocument::fromJson(answer)
        .object()
        .value(u"records"_s)
        .toArray()
        .at(0)
        .toObject()
        .value(u"Id"_s)
        .toString();
}

} // namespace csm::test
