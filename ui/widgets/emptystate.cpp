#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

namespace csm::ui {

EmptyState::EmptyState(const Theme &theme, QLatin1StringView iconName, const QString &sentence,
    const QString &action, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_sentence(new PlainLabel(theme, TextRole::BodyMuted, sentence))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(new IconMark(theme, iconName, IconInk::Text3, 24), 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        auto *button = new Button(theme, Button::Kind::Secondary, action);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(1);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace csm::ui
