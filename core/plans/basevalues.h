#pragma once

#include "core/domain/successplan.h"

#include <QJsonObject>

namespace csm {

/// What the CRM last said of a plan's part (column base_json), to tell which fields the user has changed.
class BaseValues
{
public:
    explicit BaseValues(const QByteArray &json);

    /// Adds @p field to what was edited if the CRM said something else under @p name.
    BaseValues &compare(PlanField field, const char *name, const QString &value);
    BaseValues &compare(PlanField field, const char *name, QDate value);
    BaseValues &compare(PlanField field, const char *name, const std::optional<double> &value);

    /// The user wrote an owner, or that there is none (an empty text), where the CRM says @p theirs.
    BaseValues &compareOwner(const std::optional<QString> &written, const QString &theirs);

    QSet<PlanField> edited() const { return m_edited; }

private:
    void differs(PlanField field, const char *name, const QJsonValue &value);

    QJsonObject m_base;
    QSet<PlanField> m_edited;
};

} // namespace csm
