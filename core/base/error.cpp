#include "core/base/error.h"

#include <array>

namespace csm {

namespace {

/// In the order of ErrorCode.
constexpr std::array<const char *, errorCodeCount> names = {"E-OFFLINE", "E-TIMEOUT", "E-RATE", "E-SERVER",
    "E-TLS", "E-SIGNIN", "E-RIGHTS", "E-PORTAL", "E-CUT", "E-ORIGIN", "E-TOOBIG", "E-DATA", "E-CURSOR",
    "E-FOLDER", "E-DISK", "E-NEWER", "E-DAMAGED", "E-LOCKED", "E-STORAGE", "E-KEYRING", "E-EXPORT",
    "E-NOTFOUND", "E-AMBIGUOUS", "E-ADDRESS", "E-PORT", "E-USAGE", "E-CONFIG", "E-CANCELLED"};

} // namespace

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(names[size_t(code)]);
}

std::optional<ErrorCode> errorCodeNamed(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return ErrorCode(i);
    }
    return std::nullopt;
}

} // namespace csm
