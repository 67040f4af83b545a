#pragma once

#include "ui/format/language.h"
#include "ui/theme/theme.h"

#include <optional>

namespace csm::ui {

/// How the user wants the program to look and speak.
struct Preferences
{
    std::optional<Language> language = {}; ///< nullopt: the system's
    Theme::Mode theme = Theme::Mode::System;

    Language spoken() const { return language.value_or(systemLanguage()); }

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace csm::ui
