#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QByteArrayList>
#include <QString>

#include <functional>

namespace csm {

class Database;

/// The rows that a CRM brought and that are not gone, by remote id.
class PresentRecords
{
public:
    PresentRecords(Database &db, const QString &source)
        : m_db(db)
        , m_source(source)
    {
    }

    /// Those of @p entity whose remote id begins with @p prefix; parts of plans only while their account is
    /// not gone. Nothing is piled up, there may be a million.
    Result<void> each(
        Entity entity, const QByteArray &prefix, const std::function<void(QByteArrayView)> &visit) const;

private:
    Database &m_db;
    QString m_source;
};

} // namespace csm
