#pragma once

#include <QStringView>

#include <span>

namespace csm {

struct ListColumn
{
    enum class Type { Text, Integer, Real, Bool, Date, Instant, Money };

    const char *name = nullptr; ///< camelCase
    const char *sql = nullptr; ///< t: the record, a: its account, u: its owner; Money has amount and currency
    Type type = Type::Text;
};

/// A word of `csmctl list` whose records lie in one mirror table.
struct ListWord
{
    const char *name = nullptr;
    const char *table = nullptr;
    const char *title = nullptr; ///< the column that is the record's name
    bool hasAccount = false;
    bool hasOwner = false;
    std::span<const ListColumn> columns = {};
};

const ListWord *listWord(QStringView name); ///< null: no such word, or one without a table of its own

} // namespace csm
