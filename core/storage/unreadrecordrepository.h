#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

namespace csm {

class Database;

/// Records that a run could not read, so that the next one asks for them again.
class UnreadRecordRepository
{
public:
    UnreadRecordRepository(Database &db, const QString &source, const QString &object)
        : m_db(db)
        , m_source(source)
        , m_object(object)
    {
    }

    Result<QByteArrayList> ids() const; ///< sorted
    Result<void> add(const QByteArray &id);
    Result<void> remove(const QByteArray &id);

private:
    Database &m_db;
    QString m_source;
    QString m_object;
};

} // namespace csm
