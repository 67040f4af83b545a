#include "ui/account360/timelinedelegate.h"

#include "ui/account360/recordwords.h"
#include "ui/account360/timelinemodel.h"
#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace csm::ui {

namespace {

constexpr double kMark = 26;
constexpr double kGap = 10;
constexpr double kLine = 18;
constexpr double kBarGap = 6; ///< before the scroll bar
constexpr int kClosedLines = 2;
constexpr int kOpenLines = 200;

QColor inkOf(Tone tone, const Tokens &tokens)
{
    return tone == Tone::Neutral ? tokens.text2 : tokens.tone(tone).ink;
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    const QFontMetricsF metrics(font);
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(20.0, width));
            if (lines.size() == most) {
                lines.last() = metrics.elidedText(lines.last() + u'…', Qt::ElideRight, width);
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

TimelineGeometry TimelineGeometry::entry(
    const QRectF &row, double scale, double whoWidth, qsizetype detailLines)
{
    TimelineGeometry places;
    const double line = kLine * scale;
    places.mark = {row.left(), row.top() + 4, kMark * scale, kMark * scale};
    const double left = places.mark.right() + kGap;
    const double who = whoWidth > 0 ? whoWidth + kGap : 0;
    places.title = {left, row.top() + 6, qMax(0.0, row.right() - left - who), line};
    places.who = {row.right() - whoWidth, row.top() + 6, whoWidth, line};
    places.detail = {left, places.title.bottom(), row.right() - left, line * double(detailLines)};
    places.height = qMax(places.mark.bottom(), places.detail.bottom()) + 12 * scale - row.top();
    return places;
}

TimelineGeometry TimelineGeometry::day(const QRectF &row, double scale)
{
    TimelineGeometry places;
    places.title = {row.left(), row.top() + 6 * scale, row.width(), kLine * scale};
    places.height = 30 * scale;
    return places;
}

TimelineDelegate::TimelineDelegate(const Theme &theme, const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QStringList TimelineDelegate::detailOf(const TimelineLine &line, double width) const
{
    return wrappedLines(
        m_model.detail(line.entry), m_theme.fonts().words(12), width, line.open ? kOpenLines : kClosedLines);
}

TimelineGeometry TimelineDelegate::geometryOf(const TimelineLine &line, const QRectF &row) const
{
    const double scale = m_theme.fonts().scale();
    if (line.isDay())
        return TimelineGeometry::day(row, scale);
    const double who = qMin(textWidth(m_model.who(line.entry), m_theme.fonts().words(11)), row.width() / 3);
    const QRectF room = row.adjusted(0, 0, -kBarGap, 0);
    const double left = kMark * scale + kGap;
    return TimelineGeometry::entry(room, scale, who, detailOf(line, room.width() - left).size());
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineLine &line = m_model.row(index.row());
    const Look look = m_theme.look();
    if (line.isDay())
        return paintTextLine(*painter, geometryOf(line, option.rect).title, line.day,
            look.fonts.words(11, QFont::Medium), look.tokens.text3);
    paintEntry(*painter, option, line);
}

void TimelineDelegate::paintEntry(
    QPainter &painter, const QStyleOptionViewItem &option, const TimelineLine &line) const
{
    const Look look = m_theme.look();
    const TimelineGeometry places = geometryOf(line, option.rect);
    const Tone tone = timelineTone(line.entry.kind);
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        paintRounded(painter, QRectF(option.rect).adjusted(-4, 1, 4, -5), 7, look.tokens.surface2);
    const QPointF center = places.mark.center();
    if (line.continues)
        painter.fillRect(
            QRectF(center.x() - 0.5, places.mark.bottom() + 3, 1, places.height - places.mark.height() - 6),
            look.tokens.border);
    paintRounded(painter, places.mark, places.mark.width() / 2, look.tokens.tone(tone).soft);
    const double icon = places.mark.width() * 0.54;
    paintIcon(painter, {center.x() - icon / 2, center.y() - icon / 2, icon, icon},
        timelineIcon(line.entry.kind), inkOf(tone, look.tokens));
    paintTextLine(painter, places.title, m_model.title(line.entry), look.fonts.words(13, QFont::DemiBold),
        look.tokens.text);
    paintTextLine(painter, places.who, m_model.who(line.entry), look.fonts.words(11), look.tokens.text3,
        Qt::AlignRight);
    QRectF at(places.detail.left(), places.detail.top(), places.detail.width(), kLine * look.fonts.scale());
    for (const QString &text : detailOf(line, places.detail.width())) {
        paintTextLine(painter, at, text, look.fonts.words(12), look.tokens.text2);
        at.translate(0, at.height());
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const TimelineGeometry places = geometryOf(m_model.row(index.row()), QRectF(0, 0, width, 0));
    return {width, int(places.height)};
}

} // namespace csm::ui
