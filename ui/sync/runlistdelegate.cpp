#include "ui/sync/runlistdelegate.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/sync/runlistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

QLatin1StringView iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "check-circle"_L1;
    case Tone::Warn:
        return "exclamation-triangle"_L1;
    case Tone::Risk:
        return "exclamation-circle"_L1;
    default:
        return "dash-circle"_L1;
    }
}

} // namespace

RunListDelegate::RunListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RunListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, m_theme.fonts().px(52)};
}

void RunListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunRow &run = static_cast<const RunListModel *>(index.model())->row(index.row());
    const Tokens &t = m_theme.tokens();
    const QRectF ground = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, ground, 7, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, ground, 7, t.surface2);
    const QRectF inner = ground.adjusted(12, 0, -10, 0);
    const double line = m_theme.fonts().px(18);
    QRectF row(inner.left() + 26, inner.center().y() - line, inner.width() - 26, line);
    const QColor ink = run.tone == Tone::Neutral ? t.text3 : t.tone(run.tone).ink;
    paintIcon(*painter, {inner.left(), row.center().y() - 8, 16, 16}, iconOf(run.tone), ink);
    paintTextLine(*painter, row, run.title, m_theme.fonts().words(13, QFont::DemiBold), t.text);
    row.translate(0, line);
    paintTextLine(*painter, row, run.note, m_theme.fonts().words(12), t.text3);
}

} // namespace csm::ui
