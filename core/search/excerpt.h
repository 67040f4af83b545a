#pragma once

#include "core/search/searchterms.h"

namespace csm {

/// A piece of a text around what was found in it, on one line.
struct Excerpt
{
    QString text = {};
    int matchStart = 0;
    int matchLength = 0;
};

Excerpt excerptOf(const QString &text, const TextMatch &match);

} // namespace csm
