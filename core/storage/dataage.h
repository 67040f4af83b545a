#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QDateTime>
#include <QHash>

#include <initializer_list>

namespace csm {

class Database;

/// Up to when the CRM was read (server time), by kind of record; of several connections the oldest counts.
class DataAge
{
public:
    /// @p source: a connection's id; empty: all.
    static Result<DataAge> read(Database &db, const QString &source = {});

    /// The oldest of those that were read at all; invalid when none was.
    QDateTime of(std::initializer_list<Entity> entities) const;
    QDateTime oldest() const;

private:
    QHash<QString, QDateTime> m_asOf;
};

} // namespace csm
