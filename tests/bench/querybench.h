#pragma once

#include "core/storage/profile.h"

namespace csm::bench {

/// Prints how long it takes to open a 360 and to read, sort and filter the portfolio, each beside its bare
/// SQL.
void benchQueries(const Profile &profile);

} // namespace csm::bench
