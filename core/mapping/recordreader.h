#pragma once

#include "core/domain/skippedrecord.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace csm {

/// One field of a record, as it stands there.
struct RawValue
{
    enum class Kind {
        None, ///< not there, or null
        Text,
        Number,
        Bool,
        Other, ///< an object or a list
    };

    Kind kind = Kind::None;
    std::string_view text = {}; ///< of a Text, unescaped; else the token
    std::string_view token = {}; ///< as JSON
};

/// Reads the fields of one record of JSON after the other, without a copy: what it gave is good until the
/// next.
class RecordReader
{
public:
    /// @p fields is what was asked for; their order is what the CRM most likely keeps.
    explicit RecordReader(const QByteArrayList &fields);
    ~RecordReader();

    /// Needs a few readable bytes behind the end of @p record (see Emit::page).
    std::optional<SkipReason> read(QByteArrayView record);

    /// A number that was asked for is none, or too big; the rest of the record was read.
    bool hasBadNumber() const { return m_hasBadNumber; }

    const RawValue &value(int field) const { return m_values[size_t(field)]; }

private:
    class Parser;

    int fieldNamed(const char *key);

    QByteArrayList m_fields;
    std::vector<RawValue> m_values; ///< as the fields
    bool m_hasBadNumber = false;
    int m_expected = 0; ///< the field that most likely comes next
    std::unique_ptr<Parser> m_parser;
};

} // namespace csm
