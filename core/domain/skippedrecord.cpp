#include "core/domain/skippedrecord.h"

using namespace Qt::StringLiterals;

namespace csm {

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Syntax:
        return u"syntax"_s;
    case SkipReason::Number:
        return u"number"_s;
    case SkipReason::Encoding:
        return u"encoding"_s;
    case SkipReason::ControlCharacter:
        return u"control_character"_s;
    case SkipReason::MissingId:
        return u"missing_id"_s;
    case SkipReason::WrongType:
        break;
    }
    return u"wrong_type"_s;
}

} // namespace csm
