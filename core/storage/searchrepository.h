#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace csm {

class Database;

/// A field of a record as the index keeps it: a name with its sounds, or a body.
struct SearchField
{
    QString field = {};
    QString name = {};
    QString body = {};
    QString jamo = {};
    QString choseong = {};
};

/// What the index keeps of one record; no fields: nothing.
struct SearchRecord
{
    QString id = {};
    QString accountId = {};
    QList<SearchField> fields = {};
};

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

    /// Makes the documents of a record what @p record says; unchanged ones are not written.
    Result<void> replace(const QString &kind, const SearchRecord &record);

private:
    Database &m_db;
};

} // namespace csm
