#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"

#include <QByteArray>

#include <toml++/toml.h>

namespace csm {

/// Configuration with file and line when @p text is not TOML.
Result<toml::table> parseToml(const QByteArray &text, const QString &fileName);

/// A finding about @p node of a file that is TOML.
Error tomlError(const QString &fileName, const toml::node &node, const QString &what);

QString tomlText(toml::node_view<const toml::node> node); ///< empty when it is no text
LocalText tomlLocalText(toml::node_view<const toml::node> node); ///< of { en = "…", ko = "…" }

} // namespace csm
