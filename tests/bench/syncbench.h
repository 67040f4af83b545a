#pragma once

#include "core/storage/profile.h"

namespace csm::bench {

/// Fills @p profile from a practice CRM of @p accounts and prints records per second and peak memory beside
/// the machine's limit for the same bytes and rows.
void benchSync(Profile &profile, int accounts);

} // namespace csm::bench
