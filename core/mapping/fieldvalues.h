#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace csm {

/// 2026-03-02
bool isDate(std::string_view text);

/// 2026-03-02T09:15:08.000+0000, also with Z, +09:00 or no fraction; as ms UTC.
std::optional<qint64> instantOf(std::string_view text);

/// A decimal number, also in the form 1.28E9, as an amount with @p digits behind the point, exact; what is
/// behind them is rounded half away from zero.
std::optional<qint64> minorUnitsOf(std::string_view number, int digits);

std::optional<double> realOf(std::string_view number);

} // namespace csm
