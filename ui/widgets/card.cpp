#include "ui/widgets/card.h"

#include "ui/paint/card.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace csm::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
{
    m_outer->setContentsMargins(16, 14, 16, 16);
    m_outer->setSpacing(10);
    m_outer->addLayout(m_content, 1);
    m_outer->addStretch(0); // what the content cannot use
    m_content->setSpacing(8);
}

void Card::setTitle(const QString &title, const QString &note)
{
    makeHeader();
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    makeHeader();
    m_header->addWidget(widget);
}

void Card::setPadding(int padding)
{
    m_outer->setContentsMargins(padding, padding, padding, padding);
}

void Card::makeHeader()
{
    if (m_header)
        return;
    m_title = new PlainLabel(theme(), TextRole::CardTitle);
    m_note = new PlainLabel(theme(), TextRole::SmallMuted);
    auto *head = new QWidget; // a bare layout would grow with the card
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_header = new QHBoxLayout(head);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_note);
    m_header->addStretch(1);
    m_outer->insertWidget(0, head);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), look());
}

} // namespace csm::ui
