#pragma once

#include "core/net/http.h"

#include <optional>

namespace csm {

/// How many calls an org has made of those it may make in a day.
struct CallAllowance
{
    int used = 0;
    int allowed = 0;
};

/// What an answer says about it (Salesforce: `Sforce-Limit-Info: api-usage=18/5000`).
std::optional<CallAllowance> callAllowanceOf(const HttpResponse &response);

} // namespace csm
