#include "core/plans/basevalues.h"

#include <QJsonDocument>

namespace csm {

BaseValues::BaseValues(const QByteArray &json)
    : m_base(QJsonDocument::fromJson(json).object())
{
}

BaseValues &BaseValues::compare(PlanField field, const char *name, const QString &value)
{
    differs(field, name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    return *this;
}

BaseValues &BaseValues::compare(PlanField field, const char *name, QDate value)
{
    return compare(field, name, value.toString(Qt::ISODate));
}

BaseValues &BaseValues::compare(PlanField field, const char *name, const std::optional<double> &value)
{
    differs(field, name, value ? QJsonValue(*value) : QJsonValue());
    return *this;
}

BaseValues &BaseValues::compareOwner(const std::optional<QString> &written, const QString &theirs)
{
    if (!m_base.isEmpty() && written && *written != theirs)
        m_edited.insert(PlanField::Owner);
    return *this;
}

void BaseValues::differs(PlanField field, const char *name, const QJsonValue &value)
{
    const auto at = m_base.constFind(QLatin1StringView(name));
    if (at == m_base.constEnd())
        return;
    const bool nothing = at->isNull() || (at->isString() && at->toString().isEmpty());
    if (nothing ? !value.isNull() : *at != value)
        m_edited.insert(field);
}

} // namespace csm
