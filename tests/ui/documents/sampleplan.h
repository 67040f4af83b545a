#pragma once

#include "ui/documents/plandocument.h"

#include <QStringList>

namespace csm::test {

/// A customer's plan in all its parts: Korean with an English step, or English.
ui::PlanDocument samplePlan(ui::Language language);

/// @p objectives objectives, each with an outcome and three steps.
ui::PlanDocument longPlan(int objectives);

/// @p text wherever a customer's data can have text.
ui::PlanDocument hostilePlan(const QString &text);

/// Every piece of text that comes from the customer's data.
QStringList textsOf(const ui::PlanDocument &document);

} // namespace csm::test
