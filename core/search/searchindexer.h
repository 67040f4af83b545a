#pragma once

#include "core/base/result.h"

#include <stop_token>

namespace csm {

class Database;

/// Brings the search index up to date with what was queued in search_queue: (kind, ref_id) with the entity's
/// name as kind; a part of a plan stands for its plan. Each batch is a transaction, so that it may stop
/// anywhere.
///
/// As the after-step of a sync: [](Database &db, std::stop_token stop) { return
/// SearchIndexer(db).drain(stop); }
class SearchIndexer
{
public:
    explicit SearchIndexer(Database &db)
        : m_db(db)
    {
    }

    Result<void> drain(std::stop_token stop = {});

private:
    Database &m_db;
};

} // namespace csm
