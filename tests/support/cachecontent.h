#pragma once

#include <QMap>
#include <QString>

namespace csm {
class Database;
}

namespace csm::test {

/// What a CRM brought into the cache, row by row as text, without what differs from profile to profile: local
/// ids and times of arrival. By table and remote id.
QMap<QString, QString> cacheContent(Database &db);

/// References that ought to point to a record that is here, and do not; empty when all is well.
QString danglingReferences(Database &db);

/// The first difference between two contents, for a message; empty if there is none.
QString firstDifference(const QMap<QString, QString> &a, const QMap<QString, QString> &b);

} // namespace csm::test
