#include "app/sandbox/practice/fieldvalue.h"

#include "app/sandbox/soql/soqlliteral.h"

namespace csm::sandbox {

namespace {

std::optional<Cell> cellOfText(Org &org, const Field &field, const QString &text)
{
    if (isTextType(field.def->type))
        return text.isEmpty() ? nullCell : org.texts().add(text.toUtf8());
    if (field.def->type == FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
    }
    if (field.def->type == FieldType::DateTime) {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(instant.toSecsSinceEpoch() * 1000) : std::nullopt;
    }
    const std::optional<RecordId> record = org.find(text.toUtf8());
    if (field.def->type == FieldType::Reference && record && field.targets.contains(record->object))
        return record->cell();
    return std::nullopt;
}

class Derivation
{
public:
    Derivation(Org &org, RecordId record)
        : m_org(org)
        , m_record(record)
    {
    }

    QByteArray text(const char *field) const
    {
        const Cell cell = m_org.at(m_record, column(field));
        return cell == nullCell ? QByteArray() : m_org.texts().text(cell);
    }
    Cell cell(const char *field) const { return m_org.at(m_record, column(field)); }
    void set(const char *field, Cell value) { m_cells.append({column(field), value}); }
    void setText(const char *field, const QByteArray &value) { set(field, m_org.texts().add(value)); }

    void close(bool isClosed, const char *closedAt, Cell now)
    {
        set("IsClosed", isClosed);
        set(closedAt, !isClosed ? nullCell : cell(closedAt) == nullCell ? now : cell(closedAt));
    }
    void nameContact()
    {
        const QByteArray first = text("FirstName"), last = text("LastName");
        const bool isKorean = !last.isEmpty() && static_cast<uchar>(last[0]) >= 0x80;
        if (!last.isEmpty())
            setText("Name", isKorean ? last + first : (first + ' ' + last).trimmed());
    }
    void followWhat()
    {
        const Cell what = cell("WhatId");
        if (what != nullCell && RecordId::of(what).object == SObject::Account)
            set("AccountId", what);
    }

    QList<std::pair<int, Cell>> cells() const { return m_cells; }

private:
    int column(const char *field) const { return m_org.schema().column(m_record.object, field); }

    Org &m_org;
    RecordId m_record;
    QList<std::pair<int, Cell>> m_cells;
};

} // namespace

Outcome<Cell> cellOf(Org &org, const Field &field, const QJsonValue &value)
{
    std::optional<Cell> cell;
    if (value.isNull())
        cell = nullCell;
    else if (value.isString())
        cell = cellOfText(org, field, value.toString());
    else if (value.isBool() && field.def->type == FieldType::Boolean)
        cell = value.toBool();
    else if (value.isDouble() && isNumberType(field.def->type))
        cell = numberCell(value.toDouble());
    if (!cell)
        return ApiError{400, "INVALID_TYPE_ON_FIELD_IN_RECORD",
            field.name + ": value not of required type: " + value.toVariant().toString().toUtf8()};
    return *cell;
}

QList<std::pair<int, Cell>> derivedCells(Org &org, RecordId record, Cell now)
{
    Derivation derived(org, record);
    switch (record.object) {
    case SObject::Contact:
        derived.nameContact();
        break;
    case SObject::Case:
        derived.close(derived.text("Status") == "Closed", "ClosedDate", now);
        break;
    case SObject::Task:
        derived.close(derived.text("Status") == "Completed", "CompletedDateTime", now);
        derived.followWhat();
        break;
    case SObject::Event:
        derived.followWhat();
        break;
    case SObject::Opportunity:
        derived.set("IsClosed", derived.text("StageName").startsWith("Closed"));
        derived.set("IsWon", derived.text("StageName") == "Closed Won");
        break;
    default:
        break;
    }
    return derived.cells();
}

} // namespace csm::sandbox
