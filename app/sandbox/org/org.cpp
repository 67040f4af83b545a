#include "app/sandbox/org/org.h"

#include "app/sandbox/org/idtext.h"

namespace csm::sandbox {

Org::Org(quint64 identity)
    : m_firstSerial(1'000'000 + identity % 1'000'000'000'000)
{
    for (int i = 0; i < sobjectCount; ++i)
        m_tables.emplace_back(int(m_schema.object(SObject(i)).fields.size()));
}

QByteArray Org::idText(RecordId record) const
{
    return makeIdText(objectTable()[size_t(record.object)].keyPrefix, m_firstSerial + record.row);
}

std::optional<RecordId> Org::find(QByteArrayView idText) const
{
    const std::optional<IdParts> parts = parseIdText(idText);
    if (!parts || parts->serial < m_firstSerial)
        return std::nullopt;
    const std::span<const ObjectDef> objects = objectTable();
    for (size_t i = 0; i < objects.size(); ++i) {
        if (parts->keyPrefix != objects[i].keyPrefix)
            continue;
        if (parts->serial - m_firstSerial >= m_tables[i].rows())
            return std::nullopt;
        return RecordId{SObject(i), quint32(parts->serial - m_firstSerial)};
    }
    return std::nullopt;
}

} // namespace csm::sandbox
