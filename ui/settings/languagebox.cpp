#include "ui/settings/languagebox.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr std::optional<Language> choices[] = {std::nullopt, Language::Korean, Language::English};

} // namespace

LanguageBox::LanguageBox(std::optional<Language> current, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"language"_s);
    setAccessibleName(tr("Language"));
    addItem(tr("As the system"));
    addItem(u"한국어"_s);
    addItem(u"English"_s);
    for (int i = 0; i < int(std::size(choices)); ++i) {
        if (choices[i] == current)
            setCurrentIndex(i);
    }
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(choices[index]); });
}

} // namespace csm::ui
