#include "app/sandbox/practice/practicecontrols.h"

#include "app/sandbox/dataapi.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

Response done(const QByteArray &id)
{
    QJsonObject json{{"success"_L1, true}, {"errors"_L1, QJsonArray()}};
    if (!id.isEmpty())
        json["id"_L1] = QString::fromLatin1(id);
    return jsonResponse(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

qint64 PracticeControls::openJournal(const QString &path, const QJsonObject &company, qint64 clockShift)
{
    const Journal::Contents contents = m_journal.open(path, company, clockShift);
    for (const Journal::Entry &entry : contents.entries)
        apply(entry);
    return contents.clockShift;
}

Response PracticeControls::answer(const ApiRequest &request, const QDateTime &now)
{
    if (request.method != "POST")
        return errorResponse({405, "METHOD_NOT_ALLOWED",
            "HTTP Method '" + request.method + "' not allowed. Allowed are POST"});
    const QString name = QString::fromUtf8(request.segments.mid(1).join('/'));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (name == "faults/clear"_L1) {
        m_faults.clear();
        return done({});
    }
    if (!document.isObject())
        return errorResponse({400, "JSON_PARSER_ERROR", "the body is not a JSON object"});
    const QJsonObject body = document.object();
    if (name == "faults"_L1) {
        const Outcome<Fault> fault = readFault(body);
        if (const ApiError *error = refusal(fault))
            return errorResponse(*error);
        m_faults.add(std::get<0>(fault));
        return done({});
    }
    if (!PracticeEdits::isEdit(name))
        return errorResponse(notFound());
    const QDateTime at = body.contains("at"_L1)
        ? QDateTime::fromString(body["at"_L1].toString(), Qt::ISODate)
        : QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    if (!at.isValid())
        return errorResponse({400, "JSON_PARSER_ERROR", "at takes an instant such as 2026-11-20T12:00:00Z"});
    const Journal::Entry entry{name, body, at};
    const Outcome<QByteArray> id = apply(entry);
    if (const ApiError *error = refusal(id))
        return errorResponse(*error);
    m_journal.append(entry);
    return done(std::get<0>(id));
}

Outcome<QByteArray> PracticeControls::apply(const Journal::Entry &entry)
{
    const Outcome<QByteArray> id = m_edits.apply(entry.edit, entry.body, entry.at);
    if (entry.edit == "remove"_L1 && !refusal(id))
        m_schemaChangedAt = entry.at;
    return id;
}

} // namespace csm::sandbox
