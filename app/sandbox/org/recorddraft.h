#pragma once

#include "app/sandbox/org/org.h"

#include <QDateTime>

namespace csm::sandbox {

/// A new record being filled in, field by field. Names must exist; what is not set stays empty.
class RecordDraft
{
public:
    RecordDraft(Org &org, SObject object, const QDateTime &createdAt, RecordId createdBy);

    RecordDraft &text(QByteArrayView field, QByteArrayView value);
    RecordDraft &number(QByteArrayView field, double value);
    RecordDraft &flag(QByteArrayView field, bool value);
    RecordDraft &date(QByteArrayView field, QDate value); ///< invalid: empty
    RecordDraft &instant(QByteArrayView field, const QDateTime &value);
    RecordDraft &link(QByteArrayView field, std::optional<RecordId> value);

    /// A later change by a user, never before the record was made; without one the draft counts as unchanged
    /// since then.
    RecordDraft &modified(const QDateTime &at);
    RecordDraft &deleted(const QDateTime &at);

    RecordId id() const { return m_record; }

private:
    RecordDraft &set(QByteArrayView field, Cell cell);
    RecordDraft &set(int column, Cell cell);

    Org &m_org;
    RecordId m_record;
};

} // namespace csm::sandbox
