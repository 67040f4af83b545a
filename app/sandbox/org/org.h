#pragma once

#include "app/sandbox/org/orgschema.h"
#include "app/sandbox/org/table.h"
#include "app/sandbox/org/textpool.h"

#include <vector>

namespace csm::sandbox {

/// The practice company's CRM in memory: its schema and its records. Not thread-safe.
class Org
{
public:
    explicit Org(quint64 identity); ///< orgs of another identity have other record ids

    OrgSchema &schema() { return m_schema; }
    const OrgSchema &schema() const { return m_schema; }
    TextPool &texts() { return m_texts; }
    const TextPool &texts() const { return m_texts; }
    Table &table(SObject object) { return m_tables[size_t(object)]; }
    const Table &table(SObject object) const { return m_tables[size_t(object)]; }

    Cell at(RecordId record, int column) const { return table(record.object).at(record.row, column); }
    bool isDeleted(RecordId record) const { return at(record, IsDeletedColumn) == 1; }

    RecordId me() const { return m_me; } ///< whose token it is
    RecordId colleague() const { return m_colleague; } ///< who edits through the practice controls
    void setPeople(RecordId me, RecordId colleague)
    {
        m_me = me;
        m_colleague = colleague;
    }

    QByteArray idText(RecordId record) const; ///< 18 characters
    std::optional<RecordId> find(QByteArrayView idText) const; ///< of 15 or 18 characters; deleted ones too

private:
    OrgSchema m_schema;
    TextPool m_texts;
    std::vector<Table> m_tables;
    quint64 m_firstSerial;
    RecordId m_me;
    RecordId m_colleague;
};

} // namespace csm::sandbox
