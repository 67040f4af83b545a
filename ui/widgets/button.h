#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace csm::ui {

class Theme;

/// A push button of one of four weights, with or without an icon. One primary button a page.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Secondary, Primary, Ghost, Danger };

    Button(const Theme &theme, Kind kind, const QString &text, QLatin1StringView iconName = {},
        QWidget *parent = nullptr);
};

/// An icon that is a button. @p name is what screen readers say and the tool tip shows.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(
        const Theme &theme, QLatin1StringView iconName, const QString &name, QWidget *parent = nullptr);
};

} // namespace csm::ui
