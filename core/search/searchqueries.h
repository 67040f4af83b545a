#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace csm {

class Database;

struct SearchHit
{
    QString kind = {}; ///< account, contact, case, interaction, plan
    QString id = {};
    QString accountId = {};
    QString accountName = {};
    QString name = {}; ///< of the record
    QString field = {}; ///< in which it was found: name, title, email, subject, body, …
    QString excerpt = {}; ///< plain text around the first match
    int matchStart = 0; ///< within excerpt
    int matchLength = 0;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds records by their text. Every word must be found in one field; part of a Korean word is enough, and
/// of names also half-typed syllables (한ㅂ) and initials (ㅎㅂ).
class SearchQueries
{
public:
    explicit SearchQueries(Database &db)
        : m_db(db)
    {
    }

    /// Accounts by name first: exact, prefix, initials, within; then other names, then bodies. One hit a
    /// record. @p limit 0: all.
    Result<QList<SearchHit>> find(const QString &text, int limit = 0) const;

private:
    Database &m_db;
};

} // namespace csm
