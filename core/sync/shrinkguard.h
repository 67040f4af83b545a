#pragma once

#include <QtGlobal>

namespace csm {

/// Whether a CRM may have lost so much: an empty answer, or half of one, is more likely a mistake of the CRM
/// than the truth. @p force: half of one may be true, nothing at all is still none.
constexpr bool isBelievable(qsizetype listed, qsizetype known, bool force)
{
    constexpr qsizetype few = 20; // below that, losing half of them is nothing to wonder at
    return known <= few || listed * 2 >= known || (force && listed > 0);
}

} // namespace csm
