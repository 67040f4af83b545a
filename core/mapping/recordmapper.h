#pragma once

#include "core/mapping/objectreading.h"
#include "core/mapping/recordreader.h"

namespace csm {

/// Turns the records of one object into the cache's own, one after the other.
class RecordMapper
{
public:
    /// @p reading must outlive it.
    explicit RecordMapper(const ObjectReading &reading);

    /// The record as an entity, good until the next call; nullptr if no section takes it; or why it was
    /// skipped.
    std::variant<const MirrorRecord *, SkipReason> map(QByteArrayView bytes);

    /// The id of the record that was mapped last, also if no section took it.
    QByteArray lastId() const { return m_record.remoteId; }

private:
    const ObjectReading::Section *sectionFor() const;
    bool holds(const ObjectReading::Condition &condition) const;
    std::string_view text(int slot) const;
    void setCurrency();
    std::optional<SkipReason> setField(const ObjectReading::Field &field);
    const RawValue *valueOf(const ObjectReading::Field &field) const;
    std::optional<FieldValue> convert(const ObjectReading::Field &field, const RawValue &raw) const;
    std::optional<FieldValue> convertText(const ObjectReading::Field &field, const RawValue &raw) const;
    void setExtra(const ObjectReading::Section &section);

    const ObjectReading &m_reading;
    quint64 m_seed;
    RecordReader m_reader;
    MirrorRecord m_record;
    int m_minorDigits = 2;
};

} // namespace csm
