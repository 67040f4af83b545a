#pragma once

#include "core/base/localtext.h"
#include "ui/format/language.h"

namespace csm::ctl {

/// Words that are data, in the language of the program.
inline QString wordsIn(ui::Language language, const LocalText &text)
{
    return text.in(language == ui::Language::Korean ? QLocale::Korean : QLocale::English);
}

} // namespace csm::ctl
