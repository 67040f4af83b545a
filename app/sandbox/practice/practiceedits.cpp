#include "app/sandbox/practice/practiceedits.h"

#include "app/sandbox/org/recorddraft.h"
#include "app/sandbox/practice/fieldvalue.h"

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

ApiError badBody(const QByteArray &message)
{
    return {400, "JSON_PARSER_ERROR", message};
}

} // namespace

bool PracticeEdits::isEdit(const QString &name)
{
    static const QStringList edits{
        u"create"_s, u"update"_s, u"delete"_s, u"undelete"_s, u"merge"_s, u"owner"_s, u"remove"_s};
    return edits.contains(name);
}

Outcome<QByteArray> PracticeEdits::apply(const QString &edit, const QJsonObject &body, const QDateTime &at)
{
    if (edit == "create"_L1)
        return create(body, at);
    if (edit == "remove"_L1)
        return hide(body);
    const std::optional<RecordId> target = record(body, edit == "merge"_L1 ? "winner"_L1 : "id"_L1);
    if (!target)
        return notFound();
    if (m_org.isDeleted(*target) != (edit == "undelete"_L1))
        return ApiError{400, edit == "undelete"_L1 ? "UNDELETE_FAILED" : "ENTITY_IS_DELETED",
            edit == "undelete"_L1 ? "entity is not in the recycle bin" : "entity is deleted"};
    if (edit == "merge"_L1)
        return mergeInto(*target, body, at);
    if (edit == "update"_L1)
        return update(*target, body["fields"_L1].toObject(), at);
    if (edit == "owner"_L1)
        return update(*target, {{"OwnerId"_L1, body["owner"_L1]}}, at);
    const ObjectInfo &info = m_org.schema().object(target->object);
    if (!info.def->isDeletable)
        return ApiError{400, "INVALID_TYPE_FOR_OPERATION", "entity type cannot be deleted: " + info.name};
    RecordEdits edits(m_org, m_org.colleague());
    if (edit == "delete"_L1)
        edits.remove(*target, at);
    else
        edits.restore(*target, at);
    return m_org.idText(*target);
}

Outcome<QByteArray> PracticeEdits::create(const QJsonObject &body, const QDateTime &at)
{
    const std::optional<SObject> object = m_org.schema().find(body["object"_L1].toString().toUtf8());
    if (!object)
        return notFound();
    const QJsonObject fields = body["fields"_L1].toObject();
    const auto checked = cells(*object, fields); // before there is a record
    if (const ApiError *error = refusal(checked))
        return *error;
    const RecordDraft draft(m_org, *object, at, m_org.colleague());
    return update(draft.id(), fields, at);
}

Outcome<QByteArray> PracticeEdits::update(RecordId record, const QJsonObject &fields, const QDateTime &at)
{
    const auto read = cells(record.object, fields);
    if (const ApiError *error = refusal(read))
        return *error;
    RecordEdits edits(m_org, m_org.colleague());
    for (const auto &[column, cell] : std::get<0>(read))
        edits.set(record, column, cell, at);
    for (const auto &[column, cell] : derivedCells(m_org, record, at.toSecsSinceEpoch() * 1000))
        edits.set(record, column, cell, at);
    return m_org.idText(record);
}

Outcome<QByteArray> PracticeEdits::mergeInto(RecordId winner, const QJsonObject &body, const QDateTime &at)
{
    const std::optional<RecordId> loser = record(body, "loser"_L1);
    if (!loser)
        return notFound();
    if (loser->object != winner.object || *loser == winner || m_org.isDeleted(*loser)
        || !m_org.schema().object(winner.object).column("MasterRecordId"))
        return badBody("these two cannot be merged");
    RecordEdits(m_org, m_org.colleague()).merge(winner, *loser, at);
    return m_org.idText(winner);
}

Outcome<QByteArray> PracticeEdits::hide(const QJsonObject &body)
{
    const std::optional<SObject> object = m_org.schema().find(body["object"_L1].toString().toUtf8());
    if (!object)
        return notFound();
    if (!body.contains("field"_L1)) {
        m_org.schema().hide(*object);
        return QByteArray();
    }
    const std::optional<int> column
        = m_org.schema().object(*object).column(body["field"_L1].toString().toUtf8());
    if (!column || *column <= SystemModstampColumn)
        return notFound();
    m_org.schema().hide(*object, *column);
    return QByteArray();
}

Outcome<QList<std::pair<int, Cell>>> PracticeEdits::cells(SObject object, const QJsonObject &fields)
{
    const ObjectInfo &info = m_org.schema().object(object);
    QList<std::pair<int, Cell>> cells;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const std::optional<int> column = info.column(field.key().toUtf8());
        if (!column)
            return ApiError{400, "INVALID_FIELD",
                "No such column '" + field.key().toUtf8() + "' on sobject of type " + info.name};
        if (*column <= SystemModstampColumn)
            return ApiError{400, "INVALID_FIELD_FOR_INSERT_UPDATE",
                "Unable to create/update fields: " + info.fields[*column].name};
        const Outcome<Cell> cell = cellOf(m_org, info.fields[*column], field.value());
        if (const ApiError *error = refusal(cell))
            return *error;
        cells.append({*column, std::get<0>(cell)});
    }
    return cells;
}

std::optional<RecordId> PracticeEdits::record(const QJsonObject &body, QLatin1StringView name) const
{
    return m_org.find(body[name].toString().toUtf8());
}

} // namespace csm::sandbox
