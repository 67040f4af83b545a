#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace csm::ctl {

// One way to write each kind of value: missing is null, dates are YYYY-MM-DD, instants UTC with a Z.

inline QJsonValue json(bool value)
{
    return value;
}
inline QJsonValue json(int value)
{
    return value;
}
inline QJsonValue json(qint64 value)
{
    return value;
}
inline QJsonValue json(double value)
{
    return value;
}
QJsonValue json(const QString &text); ///< empty is missing
QJsonValue json(QDate date);
QJsonValue json(const QDateTime &instant);
QJsonValue json(const Money &money);
QJsonObject windowJson(QDate from, QDate to);

template<typename T>
QJsonValue json(const std::optional<T> &value)
{
    return value ? json(*value) : QJsonValue();
}

template<typename List, typename Write>
QJsonArray jsonArray(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

} // namespace csm::ctl
