#pragma once

#include "ui/format/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace csm::test {

/// What a sheet is made with; its words and numbers are invented and stand nowhere but here.
struct Gallery
{
    const ui::Theme &theme;
    ui::Language language;

    QString both(const char16_t *english, const char16_t *korean) const
    {
        return QString::fromUtf16(language == ui::Language::Korean ? korean : english);
    }
};

std::unique_ptr<QWidget> chartSheet(const Gallery &gallery); ///< every kind of chart as a widget
QImage floatingSheet(const Gallery &gallery); ///< popover, menu, the list of a combo box
QImage paperSheet(const Gallery &gallery); ///< the same as the PDF paints them
std::unique_ptr<QWidget> frameSheet(
    const Gallery &gallery); ///< rail, search, tiles, a table with every delegate's paint
std::unique_ptr<QWidget> widgetSheet(const Gallery &gallery); ///< the rest, one of each

} // namespace csm::test
