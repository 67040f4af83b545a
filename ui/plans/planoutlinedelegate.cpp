#include "ui/plans/planoutlinedelegate.h"

#include "ui/paint/icon.h"
#include "ui/paint/progressbar.h"
#include "ui/paint/textline.h"
#include "ui/plans/planoutlinemodel.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr double kIcon = 16;
constexpr double kGap = 8;

struct Mark
{
    QLatin1StringView icon = {};
    IconInk ink = IconInk::Text3;
};

/// The state of a row as a shape; its colour says the same again.
Mark markOf(const OutlineLine &line)
{
    switch (line.item.kind) {
    case PlanItem::Kind::Outcome:
        return {"graph-up"_L1, line.isDone() ? IconInk::Good : IconInk::Info};
    case PlanItem::Kind::Step:
        if (line.isDone())
            return {"check-circle"_L1, IconInk::Good};
        if (line.late)
            return {"exclamation-circle"_L1, IconInk::Risk};
        return line.progress.value_or(0) > 0 ? Mark{"record-circle"_L1, IconInk::Accent}
                                             : Mark{"circle"_L1, IconInk::Text3};
    default:
        return {"bullseye"_L1, IconInk::Accent};
    }
}

} // namespace

OutlineGeometry OutlineGeometry::titleCell(const QRectF &cell, double scale)
{
    const double side = kIcon * scale;
    const QRectF icon(cell.left() + 2, cell.center().y() - side / 2, side, side);
    return {.icon = icon,
        .title = {icon.right() + kGap, cell.top(), cell.right() - icon.right() - 2 * kGap, cell.height()}};
}

OutlineGeometry OutlineGeometry::progressCell(const QRectF &cell, double scale)
{
    const double figures = 42 * scale;
    const QRectF room = cell.adjusted(4, 0, -8, 0);
    return {.bar = {room.left(), cell.center().y() - 2.5, room.width() - figures - kGap, 5},
        .percent = {room.right() - figures, room.top(), figures, room.height()}};
}

PlanOutlineDelegate::PlanOutlineDelegate(const Theme &theme, const PlanOutlineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void PlanOutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = m_theme.look();
    const OutlineLine &line = m_model.line(index);
    const QString text = index.data().toString();
    const QRectF cell = option.rect;
    switch (index.column()) {
    case PlanOutlineModel::Title:
        return paintTitle(*painter, cell, line);
    case PlanOutlineModel::Owner:
        return paintTextLine(
            *painter, cell.adjusted(4, 0, -4, 0), text, look.fonts.words(12), look.tokens.text2);
    case PlanOutlineModel::Due:
        return paintTextLine(*painter, cell.adjusted(4, 0, -8, 0), text,
            look.fonts.figures(12, line.late ? QFont::Bold : QFont::Normal),
            line.late ? look.tokens.risk.ink : look.tokens.text2, Qt::AlignRight);
    case PlanOutlineModel::Progress:
        return paintProgress(*painter, cell, line, text);
    default:
        break;
    }
}

void PlanOutlineDelegate::paintTitle(QPainter &painter, const QRectF &cell, const OutlineLine &line) const
{
    const Look look = m_theme.look();
    const auto places = OutlineGeometry::titleCell(cell, look.fonts.scale());
    const Mark mark = markOf(line);
    const bool objective = line.item.kind == PlanItem::Kind::Objective;
    const QFont font = look.fonts.words(13, objective ? QFont::DemiBold : QFont::Normal);
    const QFont small = look.fonts.figures(12);
    const double measure = line.measure.isEmpty() ? 0 : textWidth(line.measure, small) + 12;
    QRectF title = places.title;
    title.setWidth(qMin(textWidth(line.title, font) + 1, qMax(title.width() / 2, title.width() - measure)));
    paintIcon(painter, places.icon, mark.icon, colorOf(mark.ink, look.tokens));
    paintTextLine(
        painter, title, line.title, font, line.isDone() && !objective ? look.tokens.text2 : look.tokens.text);
    QRectF rest = places.title;
    rest.setLeft(title.right() + 12);
    paintTextLine(painter, rest, line.measure, small, look.tokens.text3);
}

void PlanOutlineDelegate::paintProgress(
    QPainter &painter, const QRectF &cell, const OutlineLine &line, const QString &text) const
{
    const Look look = m_theme.look();
    const auto places = OutlineGeometry::progressCell(cell, look.fonts.scale());
    ui::paintProgress(
        painter, places.bar, line.progress, progressColor(line.progress, line.late, look.tokens), look);
    const bool objective = line.item.kind == PlanItem::Kind::Objective;
    paintTextLine(painter, places.percent, text,
        look.fonts.figures(12, objective ? QFont::Bold : QFont::Normal),
        line.progress ? look.tokens.text : look.tokens.text3, Qt::AlignRight);
}

QSize PlanOutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool objective = m_model.line(index).item.kind == PlanItem::Kind::Objective;
    return {80, m_theme.fonts().px(objective ? 42 : 34)};
}

QWidget *PlanOutlineDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

/// Views call this whenever the row changes; what is being typed stays.
void PlanOutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void PlanOutlineDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto places = OutlineGeometry::titleCell(option.rect, m_theme.fonts().scale());
    const int height = qMin(option.rect.height(), m_theme.fonts().px(30));
    editor->setGeometry(int(places.title.left()) - 9, int(places.title.center().y()) - height / 2,
        int(places.title.width()) + 9, height);
}

} // namespace csm::ui
