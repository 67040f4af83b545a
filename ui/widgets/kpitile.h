#pragma once

#include "ui/paint/delta.h"
#include "ui/widgets/paintedbutton.h"

#include <QList>

namespace csm::ui {

/// What a tile shows: a label, a number, how it changed and, if there is one, its trend.
struct KpiFigure
{
    QString label = {};
    QString number = {};
    Delta delta = {};
    QList<double> trend = {}; ///< NaN is a gap; fewer than two values show none
    Tone trendTone = Tone::Accent;

    friend bool operator==(const KpiFigure &, const KpiFigure &) = default;
};

/// One number of a page, 92 px high. A button: it filters, or explains itself.
class KpiTile final : public PaintedButton
{
    Q_OBJECT
public:
    explicit KpiTile(const Theme &theme, QWidget *parent = nullptr);

    const KpiFigure &figure() const { return m_figure; }
    void setFigure(const KpiFigure &figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    KpiFigure m_figure;
};

} // namespace csm::ui
