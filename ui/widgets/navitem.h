#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// An entry of the rail: icon, words and how many. Checkable; the rail keeps one checked.
class NavItem final : public PaintedButton
{
    Q_OBJECT
public:
    NavItem(const Theme &theme, QLatin1StringView iconName, const QString &text, QWidget *parent = nullptr);

    /// Tone::Risk sets it on a ground of its own. An empty text takes it away.
    void setBadge(const QString &badge, Tone tone = Tone::Neutral);
    void setCompact(bool compact); ///< the icon alone, the words in the tool tip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {36, sizeHint().height()}; }

private:
    void paintEvent(QPaintEvent *event) override;
    void paintBadge(QPainter &painter, QRectF &room) const;

    const QLatin1StringView m_icon;
    QString m_badge;
    Tone m_badgeTone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace csm::ui
