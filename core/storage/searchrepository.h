#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace csm {

class Database;

/// What the index keeps of one record.
struct SearchRecord
{
    QString id = {};
    QString name = {};
    QString body = {}; ///< its other fields, parted by searchFieldEnd
    QString jamo = {};
    QString choseong = {};

    bool isEmpty() const { return name.isEmpty() && body.isEmpty(); } ///< it is gone, or has no text
};

constexpr QChar searchFieldEnd(0x1E);

/// The queue of records to index, and the documents. Writes inside the caller's transaction.
class SearchRepository
{
public:
    explicit SearchRepository(Database &db)
        : m_db(db)
    {
    }

    /// Lets a plan stand in the queue for its parts.
    Result<void> queuePlansOfParts();

    /// At most @p most ids of @p kind that wait.
    Result<QStringList> queued(const QString &kind, int most) const;
    Result<void> dequeue(const QString &kind, const QStringList &ids);

    /// Makes the document of a record what @p record says; an unchanged one is not written.
    Result<void> replace(const QString &kind, const SearchRecord &record);

private:
    Database &m_db;
};

} // namespace csm
