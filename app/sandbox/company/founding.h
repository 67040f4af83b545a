#pragma once

#include "app/sandbox/org/org.h"

#include <QDate>

namespace csm::sandbox {

/// Fills an empty org with a company of @p accounts visible accounts; the same arguments make the same
/// company.
void foundCompany(Org &org, int accounts, quint64 seed, QDate today);

} // namespace csm::sandbox
