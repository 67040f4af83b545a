#include "ui/widgets/popover.h"

#include "ui/theme/menustyle.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace csm::ui {

namespace {

constexpr int kWidth = 340;
constexpr int kFromEdge = 12; ///< of the window

PlainLabel *wrapped(const Theme &theme, TextRole role, const QString &text)
{
    auto *label = new PlainLabel(theme, role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Popover *Popover::showFor(const Theme &theme, const Explanation &explanation, QWidget *anchor)
{
    auto *popover = new Popover(theme, explanation, anchor);
    popover->place(*anchor);
    popover->show();
    popover->setFocus(Qt::PopupFocusReason);
    return popover;
}

Popover::Popover(const Theme &theme, const Explanation &explanation, QWidget *anchor)
    : ThemedWidget(theme, anchor)
{
    setWindowFlags(Qt::Popup | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(look().fonts.px(kWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(wrapped(theme, TextRole::BodyStrong, explanation.title));
    if (!explanation.value.isEmpty())
        column->addWidget(new PlainLabel(theme, TextRole::Number, explanation.value));
    if (!explanation.note.isEmpty())
        column->addWidget(wrapped(theme, TextRole::Body, explanation.note));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(6);
    facts->setColumnStretch(1, 1);
    const std::pair<QString, QString> lines[] = {{tr("Formula"), explanation.formula},
        {tr("Made from"), explanation.count}, {tr("Window"), explanation.window},
        {tr("As of"), explanation.asOf}, {tr("Source"), explanation.source}};
    for (const auto &[name, text] : lines) {
        if (text.isEmpty())
            continue;
        const int row = facts->rowCount();
        facts->addWidget(new PlainLabel(theme, TextRole::SmallMuted, name), row, 0, Qt::AlignTop);
        facts->addWidget(wrapped(theme, TextRole::Small, text), row, 1);
    }
    column->addLayout(facts);
    setAccessibleName(explanation.title + u' ' + explanation.value);
}

void Popover::place(const QWidget &anchor)
{
    const int height = layout()->totalHeightForWidth(width());
    resize(width(), height > 0 ? height : sizeHint().height());
    const QRect room = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + 6));
    const QPoint above = anchor.mapToGlobal(QPoint(0, -6 - this->height()));
    QPoint at = below.y() + this->height() <= room.bottom() ? below : above;
    const QRect window = anchor.window()->geometry().adjusted(kFromEdge, 0, -kFromEdge, 0) & room;
    at.setX(qBound(window.left(), at.x(), qMax(window.left(), window.right() - width())));
    at.setY(qMax(room.top(), at.y()));
    move(at);
}

void Popover::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    setMask(floatingMask(rect()));
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingPanel(rect(), painter, look());
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        ThemedWidget::keyPressEvent(event);
}

} // namespace csm::ui
