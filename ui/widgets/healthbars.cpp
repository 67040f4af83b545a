#include "ui/widgets/healthbars.h"

#include "ui/widgets/healthbarrow.h"

#include <QBoxLayout>

namespace csm::ui {

HealthBars::HealthBars(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void HealthBars::setParts(const QList<HealthPart> &parts)
{
    while (m_rows->count() > parts.size())
        delete m_rows->itemAt(m_rows->count() - 1)->widget();
    while (m_rows->count() < parts.size()) {
        auto *added = new HealthBarRow(theme());
        const int index = m_rows->count();
        connect(added, &QAbstractButton::clicked, this, [this, index] { emit clicked(index); });
        m_rows->addWidget(added);
    }
    double width = look().fonts.px(88);
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *line = static_cast<HealthBarRow *>(row(i));
        line->setPart(parts[i]);
        width = qMax(width, line->labelWidth());
    }
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<HealthBarRow *>(row(i))->setLabelWidth(width);
}

QWidget *HealthBars::row(int index) const
{
    return m_rows->itemAt(index)->widget();
}

} // namespace csm::ui
