#pragma once

#include "core/storage/database.h"

namespace csm {

/// What is read while it lives is of one moment, whatever is committed meanwhile. Within a transaction it
/// does nothing: there that is so already.
class Snapshot
{
public:
    explicit Snapshot(Database &db)
        : m_db(db)
        , m_begun(!db.inTransaction() && db.script("BEGIN"))
    {
    }
    ~Snapshot()
    {
        if (m_begun)
            (void)m_db.script("ROLLBACK");
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_db;
    bool m_begun;
};

} // namespace csm
