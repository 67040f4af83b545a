#pragma once

#include "core/base/result.h"
#include "core/storage/searchrepository.h"

#include <QList>
#include <QStringList>

#include <span>

namespace csm {

class Database;

/// One kind of record that can be searched, and where its texts lie.
struct SearchSource
{
    const char *kind = nullptr; ///< as hits name it
    const char *queued = nullptr; ///< as the queue names it
    const char *textSql
        = nullptr; ///< id, name (null where it has none by which it is known), then one column a field
    const char *nameSql
        = nullptr; ///< of one :id that is not gone: what hits call it, its account's id and name
    std::span<const char *const> fields = {}; ///< of the body, in order
};

std::span<const SearchSource> searchSources();
const SearchSource *searchSource(const QString &kind);

/// The records of @p ids with their texts; an empty one where it is gone.
Result<QList<SearchRecord>> readTexts(Database &db, const SearchSource &source, const QStringList &ids);

} // namespace csm
