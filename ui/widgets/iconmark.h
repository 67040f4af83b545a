#pragma once

#include "ui/paint/icon.h"
#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// An icon that is only looked at: alone in an ink, or on a soft round ground in a tone.
class IconMark final : public ThemedWidget
{
    Q_OBJECT
public:
    IconMark(
        const Theme &theme, QLatin1StringView iconName, IconInk ink, int px = 16, QWidget *parent = nullptr);

    void setIcon(QLatin1StringView iconName, IconInk ink);
    void setGround(Tone tone); ///< a disc 10 px wider than the icon

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    QLatin1StringView m_icon;
    IconInk m_ink;
    const int m_px;
    std::optional<Tone> m_ground;
};

} // namespace csm::ui
