#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QStyledItemDelegate>

namespace csm::ui {

class Theme;
class TimelineModel;
struct TimelineLine;

/// Where the parts of a timeline's row lie. Of a day only the title is used.
struct TimelineGeometry
{
    QRectF mark = {}; ///< the disc with the icon
    QRectF title = {};
    QRectF who = {};
    QRectF detail = {};
    double height = 0;

    static TimelineGeometry entry(const QRectF &row, double scale, double whoWidth, qsizetype detailLines);
    static TimelineGeometry day(const QRectF &row, double scale);
};

/// Paints a timeline: a disc for the kind, a thread to the next of the same day.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(const Theme &theme, const TimelineModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QStringList detailOf(const TimelineLine &line, double width) const;
    TimelineGeometry geometryOf(const TimelineLine &line, const QRectF &row) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const TimelineLine &line) const;

    const Theme &m_theme;
    const TimelineModel &m_model;
};

/// @p text in lines no wider than @p width, @p most of them; the last one ends in "…" where more follows.
QStringList wrappedLines(const QString &text, const QFont &font, double width, int most);

} // namespace csm::ui
