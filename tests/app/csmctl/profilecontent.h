#pragma once

#include <QString>

namespace csm::test {

/// What a profile knows, as text that two profiles share however they came to know it: without local ids and
/// times of our own, every row of every table in order, references as "found" or not.
QString profileContent(const QString &folder);

} // namespace csm::test
