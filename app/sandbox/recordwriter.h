#pragma once

#include "app/sandbox/soql/projection.h"

namespace csm::sandbox {

/// Writes records as JSON, in the order of their fields, as Salesforce does.
class RecordWriter
{
public:
    RecordWriter(const Org &org, int version)
        : m_org(org)
        , m_version(version)
    {
    }

    /// @p spoiled stands in the place of the first value that is not the Id: bytes that are not JSON.
    void append(
        QByteArray &out, RecordId record, const Projection &projection, QByteArrayView spoiled = {}) const;

private:
    void appendFields(QByteArray &out, RecordId record, const QList<Projection::Node> &fields, bool isShared,
        QByteArrayView spoiled) const;
    void appendAttributes(QByteArray &out, RecordId record, bool isShared) const;
    void appendValue(QByteArray &out, RecordId record, const FieldPath &path) const;
    void appendCell(QByteArray &out, Cell cell, FieldType type) const;

    const Org &m_org;
    int m_version;
};

/// Between quotes, escaped.
void appendJsonText(QByteArray &out, QByteArrayView text);

/// As Java prints a double: 250000.0, but 1.28E9 from ten million on.
void appendJsonNumber(QByteArray &out, double value);

/// 2026-03-02T09:15:08.000+0000
QByteArray instantText(qint64 msSinceEpoch);

} // namespace csm::sandbox
