#include "ui/documents/pageframe.h"

#include "ui/documents/paper.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double headerTop = 24;
constexpr double headerLine = 42;
constexpr double footerLine = 802;
constexpr double footerTop = 809;

/// Where a piece of the frame stands; what does not fit ends in an ellipsis.
struct FramePlace
{
    double top = 0;
    double left = 0;
    double width = 0;
    Qt::Alignment align = Qt::AlignLeft;
};

void paintLine(QPainter &painter, const QString &text, const FramePlace &at, const Paper &paper)
{
    TextStyle style = paper.words(8, QFont::Normal, paper.tokens().text3);
    style.align = at.align;
    TextBody::line(text, style, at.width).paint(painter, {Paper::left + at.left, at.top});
}

} // namespace

void PageFrame::paint(QPainter &painter, const QString &pageOf, const Paper &paper) const
{
    painter.setPen(QPen(paper.tokens().border, Paper::hairline));
    for (const double y : {headerLine, footerLine})
        painter.drawLine(QPointF(Paper::left, y), QPointF(Paper::left + Paper::width, y));

    paintLine(painter, subject, {headerTop, 0, Paper::width - 120, Qt::AlignLeft}, paper);
    paintLine(painter, date, {headerTop, Paper::width - 110, 110, Qt::AlignRight}, paper);
    paintLine(painter, notice, {footerTop, 0, 180, Qt::AlignLeft}, paper);
    paintLine(painter, asOf, {footerTop, 190, 240, Qt::AlignHCenter}, paper);
    paintLine(painter, pageOf, {footerTop, Paper::width - 60, 60, Qt::AlignRight}, paper);
}

} // namespace csm::ui
