#include "app/sandbox/org/recorddraft.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

/// Salesforce's stamps have whole seconds.
Cell stamp(const QDateTime &at)
{
    return at.toSecsSinceEpoch() * 1000;
}

} // namespace

RecordDraft::RecordDraft(Org &org, SObject object, const QDateTime &createdAt, RecordId createdBy)
    : m_org(org)
    , m_record{object, org.table(object).append()}
{
    const QList<Field> &fields = org.schema().object(object).fields;
    for (int column = 0; column < fields.size(); ++column) {
        if (fields[column].def->type == FieldType::Boolean)
            set(column, 0);
    }
    set(IdColumn, m_record.cell());
    set(CreatedDateColumn, stamp(createdAt));
    set(CreatedByColumn, createdBy.cell());
    set(LastModifiedDateColumn, stamp(createdAt));
    set(LastModifiedByColumn, createdBy.cell());
    set(SystemModstampColumn, stamp(createdAt));
}

RecordDraft &RecordDraft::text(QByteArrayView field, QByteArrayView value)
{
    return set(field, value.isEmpty() ? nullCell : m_org.texts().add(value));
}

RecordDraft &RecordDraft::number(QByteArrayView field, double value)
{
    return set(field, numberCell(value));
}

RecordDraft &RecordDraft::flag(QByteArrayView field, bool value)
{
    return set(field, value);
}

RecordDraft &RecordDraft::date(QByteArrayView field, QDate value)
{
    return set(field, value.isValid() ? value.toJulianDay() : nullCell);
}

RecordDraft &RecordDraft::instant(QByteArrayView field, const QDateTime &value)
{
    return set(field, value.isValid() ? stamp(value) : nullCell);
}

RecordDraft &RecordDraft::link(QByteArrayView field, std::optional<RecordId> value)
{
    return set(field, value ? value->cell() : nullCell);
}

RecordDraft &RecordDraft::modified(const QDateTime &at)
{
    const Cell createdAt = m_org.at(m_record, CreatedDateColumn);
    set(LastModifiedDateColumn, std::max(stamp(at), createdAt));
    return set(SystemModstampColumn, std::max(stamp(at), createdAt));
}

RecordDraft &RecordDraft::deleted(const QDateTime &at)
{
    set(IsDeletedColumn, 1);
    return modified(at);
}

RecordDraft &RecordDraft::set(QByteArrayView field, Cell cell)
{
    return set(m_org.schema().column(m_record.object, field), cell);
}

RecordDraft &RecordDraft::set(int column, Cell cell)
{
    m_org.table(m_record.object).set(m_record.row, column, cell);
    return *this;
}

} // namespace csm::sandbox
