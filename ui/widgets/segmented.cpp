#include "ui/widgets/segmented.h"

#include "ui/paint/shapes.h"
#include "ui/widgets/segmentbutton.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace csm::ui {

Segmented::Segmented(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
}

void Segmented::setSegments(const QList<Segment> &segments)
{
    const int before = qMax(0, currentIndex());
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (qsizetype i = segments.size(); i < old.size(); ++i)
        delete old[i];
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto *button = static_cast<SegmentButton *>(m_group->button(int(i)));
        if (!button) {
            button = new SegmentButton(theme());
            m_group->addButton(button, int(i));
            m_row->addWidget(button);
        }
        button->setSegment(segments[i]);
    }
    if (!segments.isEmpty())
        setCurrentIndex(qMin(before, int(segments.size()) - 1));
    updateGeometry();
}

int Segmented::currentIndex() const
{
    return m_group->checkedId();
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 9, look().tokens.surface2);
}

} // namespace csm::ui
