#include "ui/shell/problembanner.h"

#include "core/messages/problemtext.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

BannerText bannerText(const Error &error, const QStringList &actions)
{
    const ProblemText text = problemText(error);
    BannerText banner;
    banner.tone = Tone::Risk;
    banner.what = text.what;
    banner.rest = u"%1 %2 (%3)"_s.arg(text.safe, text.todo, errorCodeName(error.code));
    banner.actions = actions;
    banner.details = problemDetails(error);
    return banner;
}

QString problemDetails(const Error &error)
{
    QString details = errorCodeName(error.code) + ": "_L1 + problemText(error).joined();
    if (!error.detail.isEmpty())
        details += u'\n' + error.detail;
    return details;
}

} // namespace csm::ui
