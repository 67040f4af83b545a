#include "ui/widgets/livelineedit.h"

#include <QInputMethodEvent>

namespace csm::ui {

LiveLineEdit::LiveLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(40);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const QString text = liveText(); text != m_said) {
            m_said = text;
            emit live(text);
        }
    });
}

QString LiveLineEdit::liveText() const
{
    QString text = this->text();
    text.insert(cursorPosition(), m_preedit);
    return text;
}

void LiveLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    m_pause.start();
}

} // namespace csm::ui
