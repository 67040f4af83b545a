#include "app/csmctl/codewords.h"

#include <QCoreApplication>

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::CodeWords)
};

} // namespace

QString bandText(HealthBand band)
{
    switch (band) {
    case HealthBand::Risk:
        return Words::tr("at risk");
    case HealthBand::Watch:
        return Words::tr("watch");
    case HealthBand::Healthy:
        return Words::tr("healthy");
    case HealthBand::Unknown:
        break;
    }
    return {};
}

QString timelineKindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
        return Words::tr("call");
    case TimelineKind::Email:
        return Words::tr("e-mail");
    case TimelineKind::Meeting:
        return Words::tr("meeting");
    case TimelineKind::Note:
        return Words::tr("note");
    case TimelineKind::CaseOpened:
        return Words::tr("case opened");
    case TimelineKind::Survey:
        return Words::tr("survey");
    case TimelineKind::PlanStarted:
        return Words::tr("plan began");
    case TimelineKind::PlanEnded:
        return Words::tr("plan ended");
    case TimelineKind::ContactLeft:
        return Words::tr("contact left");
    case TimelineKind::Deleted:
        return Words::tr("deleted");
    }
    return {};
}

QString hitKindText(const QString &kind)
{
    if (kind == QLatin1StringView("account"))
        return Words::tr("account");
    if (kind == QLatin1StringView("contact"))
        return Words::tr("contact");
    if (kind == QLatin1StringView("case"))
        return Words::tr("case");
    if (kind == QLatin1StringView("interaction"))
        return Words::tr("interaction");
    return kind == QLatin1StringView("plan") ? Words::tr("plan") : kind;
}

} // namespace csm::ctl
