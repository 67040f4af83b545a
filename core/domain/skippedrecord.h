#pragma once

#include <QString>

namespace csm {

/// Why one record of a page could not be read, while the rest of the page was kept.
enum class SkipReason {
    Syntax, ///< not JSON
    Number, ///< a number that no number type holds, such as 1e400
    Encoding, ///< bytes that are not UTF-8
    ControlCharacter, ///< an unescaped control character inside a text
    MissingId,
    WrongType, ///< a field whose value is of another type than the mapping says
};

/// A record that a sync could not read: counted, named as far as its bytes allow, read again by the next run.
struct SkippedRecord
{
    QString object = {}; ///< the CRM's own name of the type
    QString remoteId = {}; ///< empty when not even that was readable
    QString name = {};
    SkipReason reason = SkipReason::Syntax;

    friend bool operator==(const SkippedRecord &, const SkippedRecord &) = default;
};

/// As in JSON and in sync_issue.reason: "syntax", "number", "encoding", "control_character", "missing_id",
/// "wrong_type".
QString skipReasonName(SkipReason reason);

} // namespace csm
