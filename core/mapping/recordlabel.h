#pragma once

#include "core/domain/skippedrecord.h"

#include <QByteArrayList>

namespace csm {

/// What can still be said of a record that could not be read: its id under @p idField, and the first of @p
/// labels that its bytes hold.
SkippedRecord describeSkipped(const QString &object, QByteArrayView record, const QByteArray &idField,
    const QByteArrayList &labels, SkipReason reason);

} // namespace csm
