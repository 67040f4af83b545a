#pragma once

#include "ui/format/language.h"

#include <QComboBox>

#include <optional>

namespace csm::ui {

/// The languages to choose from, each in its own words.
class LanguageBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageBox(std::optional<Language> current, QWidget *parent = nullptr);

signals:
    void chosen(std::optional<csm::ui::Language> language); ///< nullopt: the system's
};

} // namespace csm::ui
