#pragma once

#include "ui/widgets/paintedbutton.h"
#include "ui/widgets/segmented.h"

namespace csm::ui {

/// One part of a Segmented.
class SegmentButton final : public PaintedButton
{
    Q_OBJECT
public:
    explicit SegmentButton(const Theme &theme, QWidget *parent = nullptr);

    void setSegment(const Segment &segment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
    QFont countFont() const;

    Segment m_segment;
    QString m_count;
};

} // namespace csm::ui
