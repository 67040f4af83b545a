#include "core/connectors/callallowance.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace csm {

std::optional<CallAllowance> callAllowanceOf(const HttpResponse &response)
{
    static const QRegularExpression usage(u"(?:^|[;, ])api-usage=(\\d+)/(\\d+)"_s);
    const auto match = usage.match(QString::fromLatin1(response.header("Sforce-Limit-Info")));
    if (!match.hasMatch())
        return std::nullopt;
    return CallAllowance{match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace csm
