#include "ui/widgets/button.h"

#include "ui/theme/buttonstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

QString propertyOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return u"primary"_s;
    case Button::Kind::Ghost:
        return u"ghost"_s;
    case Button::Kind::Danger:
        return u"danger"_s;
    case Button::Kind::Secondary:
        break;
    }
    return {};
}

IconInk inkOf(Button::Kind kind)
{
    return kind == Button::Kind::Primary ? IconInk::OnAccent
        : kind == Button::Kind::Danger   ? IconInk::Risk
                                         : IconInk::Text2;
}

} // namespace

Button::Button(
    const Theme &theme, Kind kind, const QString &text, QLatin1StringView iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty(kButtonKind, propertyOf(kind));
    setAutoDefault(false); // or Return in any field of a dialog would press it
    if (!iconName.isEmpty())
        setIcon(ui::icon(theme, iconName, inkOf(kind)));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

IconButton::IconButton(const Theme &theme, QLatin1StringView iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(theme, iconName));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setPlainToolTip(this, name);
    setPopupMode(QToolButton::InstantPopup);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

} // namespace csm::ui
