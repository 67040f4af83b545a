#include "ui/plans/planlistdelegate.h"

#include "ui/paint/monogram.h"
#include "ui/paint/progressbar.h"
#include "ui/paint/tag.h"
#include "ui/paint/textline.h"
#include "ui/plans/planlistmodel.h"
#include "ui/plans/planwords.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace csm::ui {

namespace {

constexpr double kPadding = 12;

} // namespace

PlanListDelegate::PlanListDelegate(const Theme &theme, const PlanListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void PlanListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = m_theme.look();
    const PlanRow &row = m_model.row(index.row());
    const QString text = index.data().toString();
    const QRectF room = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    const auto words
        = [&](const QFont &font, const QColor &color) { paintTextLine(*painter, room, text, font, color); };
    switch (index.column()) {
    case PlanListModel::Plan:
        return paintName(*painter, room, index.row());
    case PlanListModel::State: {
        const QSizeF size = tagSize(text, look);
        return paintTag(*painter,
            {room.left(), room.center().y() - size.height() / 2, size.width(), size.height()}, text, look,
            planStateTone(row.state));
    }
    case PlanListModel::Progress:
        return paintProgressCell(*painter, room, index.row());
    case PlanListModel::Steps:
        return words(look.fonts.words(12), row.stepsOverdue > 0 ? look.tokens.risk.ink : look.tokens.text2);
    case PlanListModel::Ends:
        return words(look.fonts.figures(12, m_model.isLate(row) ? QFont::Bold : QFont::Normal),
            m_model.isLate(row) ? look.tokens.risk.ink : look.tokens.text2);
    case PlanListModel::Owner:
        return words(look.fonts.words(13), look.tokens.text2);
    default:
        break;
    }
}

void PlanListDelegate::paintName(QPainter &painter, const QRectF &room, int row) const
{
    const Look look = m_theme.look();
    const PlanRow &plan = m_model.row(row);
    const double side = 30 * look.fonts.scale();
    const double line = 18 * look.fonts.scale();
    const QRectF monogram(room.left() + 2, room.center().y() - side / 2, side, side);
    const QRectF name(
        monogram.right() + 10, room.center().y() - line, room.right() - monogram.right() - 10, line);
    paintMonogram(painter, monogram, plan.accountName, look);
    paintTextLine(painter, name, plan.name, look.fonts.words(13, QFont::DemiBold), look.tokens.text);
    paintTextLine(
        painter, name.translated(0, line - 1), plan.accountName, look.fonts.words(12), look.tokens.text2);
}

void PlanListDelegate::paintProgressCell(QPainter &painter, const QRectF &room, int row) const
{
    const Look look = m_theme.look();
    const PlanRow &plan = m_model.row(row);
    const double figures = 42 * look.fonts.scale();
    paintProgress(painter, {room.left(), room.center().y() - 2.5, room.width() - figures - 8, 5},
        plan.progress, progressColor(plan.progress, plan.stepsOverdue > 0, look.tokens), look);
    paintTextLine(painter, {room.right() - figures, room.top(), figures, room.height()},
        m_model.index(row, PlanListModel::Progress).data().toString(), look.fonts.figures(13),
        plan.progress ? look.tokens.text : look.tokens.text3, Qt::AlignRight);
}

} // namespace csm::ui
