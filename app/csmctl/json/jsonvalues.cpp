#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue json(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue json(const Money &money)
{
    return QJsonObject{{u"minor"_s, money.minor}, {u"currency"_s, json(money.currency)}};
}

QJsonObject windowJson(QDate from, QDate to)
{
    return {{u"from"_s, json(from)}, {u"to"_s, json(to)}};
}

} // namespace csm::ctl
