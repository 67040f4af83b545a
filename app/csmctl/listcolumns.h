#pragma once

#include <QString>

namespace csm::ctl {

/// What stands above a list's column in a table for people; a column without a title stands under its key.
QString columnTitle(const QString &key);

} // namespace csm::ctl
