#include "ui/plans/conflictstrip.h"

#include "ui/paint/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace csm::ui {

ConflictStrip::ConflictStrip(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_text(new PlainLabel(theme, TextRole::Small))
{
    auto *take = new Button(theme, Button::Kind::Ghost, tr("Use it"));
    m_text->setWordWrap(true);
    m_text->setTone(Tone::Warn);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 4, 2);
    row->addWidget(m_text, 1);
    row->addWidget(take);
    connect(take, &QPushButton::clicked, this, &ConflictStrip::taken);
}

void ConflictStrip::setTheirs(const QString &words)
{
    m_text->setText(words.isEmpty() ? tr("Emptied in the CRM since") : tr("In the CRM since: %1").arg(words));
}

void ConflictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 7, look().tokens.warn.soft);
}

} // namespace csm::ui
