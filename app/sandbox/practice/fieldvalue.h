#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/org/org.h"

#include <QJsonValue>

namespace csm::sandbox {

/// The cell that holds a JSON value in that field, or why it cannot.
Outcome<Cell> cellOf(Org &org, const Field &field, const QJsonValue &value);

/// What Salesforce works out itself when others of a record's fields change: a contact's name, whether a case
/// is closed.
QList<std::pair<int, Cell>> derivedCells(Org &org, RecordId record, Cell now);

} // namespace csm::sandbox
