#pragma once

#include "core/base/error.h"
#include "ui/widgets/banner.h"

namespace csm::ui {

/// @p error as a banner tells it: what, what is safe and what to do; its code and details to copy.
BannerText bannerText(const Error &error, const QStringList &actions = {});

/// What "copy details" copies of @p error: its sentence, its code and what the program knows besides.
QString problemDetails(const Error &error);

} // namespace csm::ui
