#pragma once

#include <QString>

namespace csm::ui {

/// A state or stage of a record in the window's language, where it is one of those that Salesforce brings
/// along; as the CRM has it where somebody named it there.
QString picklistText(const QString &value);

} // namespace csm::ui
