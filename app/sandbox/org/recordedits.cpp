#include "app/sandbox/org/recordedits.h"

#include <algorithm>

namespace csm::sandbox {

namespace {

/// References whose record goes when their target goes.
bool isOwning(const Field &field)
{
    static const QList<QByteArray> owning{
        "AccountId", "Account__c", "AccountPlanId", "AccountPlanObjectiveId", "WhatId"};
    return owning.contains(field.name);
}

/// The records of any object that refer to @p target by a field for which @p wanted holds, with that field's
/// column.
template<typename Wanted>
QList<std::pair<RecordId, int>> referrers(const Org &org, RecordId target, Wanted wanted)
{
    QList<std::pair<RecordId, int>> found;
    for (int i = 0; i < sobjectCount; ++i) {
        const QList<Field> &fields = org.schema().object(SObject(i)).fields;
        for (int column = 0; column < fields.size(); ++column) {
            if (!fields[column].targets.contains(target.object) || !wanted(fields[column]))
                continue;
            const auto rows = org.table(SObject(i)).index(column).range(target.cell(), target.cell());
            for (const SortedIndex::Entry &entry : rows)
                found.append({{SObject(i), entry.row}, column});
        }
    }
    return found;
}

} // namespace

void RecordEdits::set(RecordId record, int column, Cell cell, const QDateTime &at)
{
    m_org.table(record.object).set(record.row, column, cell);
    stamp(record, at);
}

void RecordEdits::remove(RecordId record, const QDateTime &at)
{
    set(record, IsDeletedColumn, 1, at);
    for (const RecordId child : children(record)) {
        if (!m_org.isDeleted(child))
            remove(child, at);
    }
}

void RecordEdits::restore(RecordId record, const QDateTime &at)
{
    const Cell removedAt = m_org.at(record, SystemModstampColumn);
    set(record, IsDeletedColumn, 0, at);
    for (const RecordId child : children(record)) {
        if (m_org.isDeleted(child) && m_org.at(child, SystemModstampColumn) == removedAt)
            restore(child, at);
    }
}

void RecordEdits::merge(RecordId winner, RecordId loser, const QDateTime &at)
{
    const auto isMoved = [](const Field &field) { return field.name != "MasterRecordId"; };
    for (const auto &[child, column] : referrers(m_org, loser, isMoved))
        set(child, column, winner.cell(), at);
    const std::optional<int> master = m_org.schema().object(loser.object).column("MasterRecordId");
    if (master)
        set(loser, *master, winner.cell(), at);
    set(loser, IsDeletedColumn, 1, at);
    stamp(winner, at);
}

void RecordEdits::stamp(RecordId record, const QDateTime &at)
{
    Table &table = m_org.table(record.object);
    const Cell asked = at.toSecsSinceEpoch() * 1000; // Salesforce's stamps have no milliseconds
    const Cell seconds = std::max(asked, table.at(record.row, CreatedDateColumn));
    table.set(record.row, LastModifiedDateColumn, seconds);
    table.set(record.row, LastModifiedByColumn, m_by.cell());
    table.set(record.row, SystemModstampColumn, seconds);
}

QList<RecordId> RecordEdits::children(RecordId record) const
{
    QList<RecordId> children;
    for (const auto &[child, column] : referrers(m_org, record, isOwning)) {
        if (!children.contains(child))
            children.append(child);
    }
    return children;
}

} // namespace csm::sandbox
