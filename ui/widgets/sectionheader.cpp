#include "ui/widgets/sectionheader.h"

#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace csm::ui {

SectionHeader::SectionHeader(const Theme &theme, const QString &text, Rule rule, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_label(new PlainLabel(theme, TextRole::SmallMuted, text))
    , m_row(new QHBoxLayout(this))
    , m_rule(rule)
{
    m_row->setContentsMargins(0, rule == Rule::Above ? 11 : 0, 0, 2);
    m_row->addWidget(m_label);
    m_row->addStretch(1);
}

void SectionHeader::setText(const QString &text)
{
    m_label->setText(text);
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    if (m_rule == Rule::None)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), look().tokens.border);
}

} // namespace csm::ui
