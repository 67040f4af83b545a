#pragma once

#include <QString>

namespace csm::ui {

/// The two languages the program speaks.
enum class Language { English, Korean };

/// From what an option, a setting or a locale says: "ko", "ko_KR", "en"; anything else is English.
Language languageOf(const QString &code);
Language systemLanguage();
QString codeOf(Language language); ///< "ko", "en"

/// Makes tr() speak @p language from here on (our words and Qt's buttons), in place of the language set
/// before. QEvent::LanguageChange follows by itself. GUI thread, after the application object is made.
void installLanguage(Language language);

} // namespace csm::ui
