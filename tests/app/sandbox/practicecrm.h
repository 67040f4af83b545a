#pragma once

#include "app/sandbox/salesforcesandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace csm::test {

inline sandbox::SandboxOptions smallCompany(quint64 seed = 1)
{
    return {60, seed, QDate(2026, 11, 21), QStringLiteral("practice"), {}};
}

/// Whether these bytes are UTF-8 to the end.
inline bool isWholeText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// A practice CRM without sockets, asked as the token's owner.
class PracticeCrm
{
public:
    explicit PracticeCrm(sandbox::SandboxOptions options = smallCompany())
        : m_sandbox(options)
    {
    }

    sandbox::SalesforceSandbox &sandbox() { return m_sandbox; }

    sandbox::Response send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        sandbox::Headers headers = {})
    {
        headers.emplaceBack("Authorization", "Bearer practice");
        return m_sandbox.answer({method, target, headers, body});
    }
    sandbox::Response get(const QByteArray &target, const sandbox::Headers &headers = {})
    {
        return send("GET", target, {}, headers);
    }
    QJsonObject json(const QByteArray &target) { return QJsonDocument::fromJson(get(target).body).object(); }

    sandbox::Response query(const QByteArray &soql, bool all = false, const QByteArray &version = "66.0")
    {
        return get(
            "/services/data/v" + version + (all ? "/queryAll?q=" : "/query?q=") + soql.toPercentEncoding());
    }

    /// All records of all pages.
    QJsonArray records(const QByteArray &soql, bool all = false)
    {
        QJsonObject page = QJsonDocument::fromJson(query(soql, all).body).object();
        QJsonArray records = page[QStringLiteral("records")].toArray();
        while (page.contains(QStringLiteral("nextRecordsUrl"))) {
            page = json(page[QStringLiteral("nextRecordsUrl")].toString().toUtf8());
            for (const QJsonValue &record : page[QStringLiteral("records")].toArray())
                records.append(record);
        }
        return records;
    }

    /// One text field of all records.
    QStringList texts(const QByteArray &soql, const QString &field, bool all = false)
    {
        QStringList texts;
        for (const QJsonValue &record : records(soql, all))
            texts.append(record[field].toString());
        return texts;
    }
    QString text(const QByteArray &soql, const QString &field) { return texts(soql, field).value(0); }
    int count(const QByteArray &from, bool all = false)
    {
        const QByteArray body = query("SELECT COUNT() FROM " + from, all).body;
        return QJsonDocument::fromJson(body).object()[QStringLiteral("totalSize")].toInt(-1);
    }

    /// An error's code and message, empty where there is none.
    static QByteArray errorCode(const sandbox::Response &response)
    {
        const QJsonArray errors = QJsonDocument::fromJson(response.body).array();
        return errors[0][QStringLiteral("errorCode")].toString().toUtf8();
    }
    static QString errorMessage(const sandbox::Response &response)
    {
        return QJsonDocument::fromJson(response.body).array()[0][QStringLiteral("message")].toString();
    }

    sandbox::Response practice(const QByteArray &name, const QJsonObject &body = {})
    {
        return send("POST", "/_practice/" + name, QJsonDocument(body).toJson());
    }

private:
    sandbox::SalesforceSandbox m_sandbox;
};

} // namespace csm::test
