#pragma once

#include "core/base/result.h"
#include "core/storage/searchrepository.h"

#include <QStringList>

#include <span>

namespace csm {

class Database;

/// One kind of record that can be searched, and where its texts lie.
struct SearchSource
{
    const char *kind = nullptr; ///< as hits name it
    const char *queued = nullptr; ///< as the queue names it
    const char *textSql = nullptr; ///< id, account, then one column a field; of :ids that are not gone
    const char *nameSql = nullptr; ///< of one :id that is not gone: its name, its account's id and name
    std::span<const char *const> fields = {}; ///< the first one is the name where hasName
    bool hasName = false;
};

std::span<const SearchSource> searchSources();
const SearchSource *searchSource(const QString &kind);

/// The records of @p ids with their texts; one without any fields where it is gone.
Result<QList<SearchRecord>> readTexts(Database &db, const SearchSource &source, const QStringList &ids);

} // namespace csm
