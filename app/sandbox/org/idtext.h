#pragma once

#include <QByteArray>

#include <optional>

namespace csm::sandbox {

struct IdParts
{
    QByteArray keyPrefix = {}; ///< which object
    quint64 serial = 0;
};

/// Salesforce's 18 characters: 15 that tell capital from small letters, 3 that make the id safe where case is
/// lost.
QByteArray makeIdText(QByteArrayView keyPrefix, quint64 serial);

/// Whether @p text could be an id at all: 15 letters or digits, or 18 with the right last three.
bool isIdText(QByteArrayView text);

/// None where the id cannot be one of this practice company's.
std::optional<IdParts> parseIdText(QByteArrayView text);

} // namespace csm::sandbox
