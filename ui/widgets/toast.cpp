#include "ui/widgets/toast.h"

#include "ui/paint/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace csm::ui {

Toast::Toast(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_action(new Button(theme, Button::Kind::Ghost, {}))
    , m_end(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_end->setSingleShot(true);
    m_end->setInterval(8000);
    connect(m_end, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus())
            m_end->start();
        else
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    layout()->activate();
    place();
    show();
    raise();
    m_end->start();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return ThemedWidget::eventFilter(watched, event);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const QSize size = sizeHint().expandedTo({0, look().fonts.px(46)}).boundedTo(room - QSize(40, 40));
    setGeometry(QRect(QPoint(room.width() - size.width() - 20, room.height() - size.height() - 20), size));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 10, look().tokens.surface, look().tokens.borderStrong);
}

} // namespace csm::ui
