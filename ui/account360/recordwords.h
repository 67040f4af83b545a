#pragma once

#include "core/account360/accountrecords.h"
#include "ui/paint/icon.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace csm::ui {

/// The words for the codes that records carry. A code that is the CRM's own is shown as it is.
QString roleText(const QString &role); ///< of a contact: "Champion"
bool isKeyRole(const QString &role); ///< whose leaving is a risk
QString lifecycleText(const QString &stage);
QString priorityText(const QString &priority);
Tone priorityTone(const QString &priority);
QString billingPeriodText(const QString &period);
QString opportunityKindText(const QString &kind);

QString deletedKindText(const QString &kind); ///< of a record that is gone: "Contact"
QString surveyText(const QString &title); ///< "NPS 9/10", "Survey 4/5"
QString timelineKindText(TimelineKind kind);
QLatin1StringView timelineIcon(TimelineKind kind);
Tone timelineTone(TimelineKind kind);

} // namespace csm::ui
