#pragma once

#include <QtGlobal>

#include <bit>
#include <limits>

namespace csm::sandbox {

/// One field of one record in 8 bytes: a number's bits, milliseconds, a day, a text's number in the pool, a
/// packed record id.
using Cell = qint64;

inline constexpr Cell nullCell = std::numeric_limits<Cell>::min();

inline Cell numberCell(double value)
{
    return std::bit_cast<Cell>(value + 0.0); // -0.0 would look like null
}

inline double numberOf(Cell cell)
{
    return std::bit_cast<double>(cell);
}

} // namespace csm::sandbox
