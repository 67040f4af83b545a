#include "ui/settings/settingrow.h"

#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

namespace csm::ui {

SettingRow::SettingRow(
    const Theme &theme, const QString &name, const QString &note, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(theme, TextRole::Body, name));
    if (!note.isEmpty()) {
        auto *label = new PlainLabel(theme, TextRole::SmallMuted, note);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addLayout(words, 1);
    if (control)
        row->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace csm::ui
