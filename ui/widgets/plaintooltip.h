#pragma once

#include <QString>

class QWidget;

namespace csm::ui {

/// @p text as a tool tip that shows it literally: Qt takes what looks like markup in a tool tip for markup.
QString plainToolTip(const QString &text);

void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace csm::ui
