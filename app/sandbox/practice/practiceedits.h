#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/org/recordedits.h"

#include <QJsonObject>

namespace csm::sandbox {

/// Changes the org as another user, or its administrator, would. What it takes is told in practicecontrols.h.
class PracticeEdits
{
public:
    explicit PracticeEdits(Org &org)
        : m_org(org)
    {
    }

    /// The id of the record that was edited; empty where the schema was.
    Outcome<QByteArray> apply(const QString &edit, const QJsonObject &body, const QDateTime &at);

    static bool isEdit(const QString &name);

private:
    Outcome<QByteArray> create(const QJsonObject &body, const QDateTime &at);
    Outcome<QByteArray> update(RecordId record, const QJsonObject &fields, const QDateTime &at);
    Outcome<QByteArray> mergeInto(RecordId winner, const QJsonObject &body, const QDateTime &at);
    Outcome<QByteArray> hide(const QJsonObject &body);
    Outcome<QList<std::pair<int, Cell>>> cells(SObject object, const QJsonObject &fields);
    std::optional<RecordId> record(const QJsonObject &body, QLatin1StringView name) const;

    Org &m_org;
};

} // namespace csm::sandbox
