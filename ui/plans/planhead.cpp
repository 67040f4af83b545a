#include "ui/plans/planhead.h"

#include "ui/plans/planwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace csm::ui {

PlanHead::PlanHead(const Theme &theme, const Format &format, const QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_back(new Button(theme, Button::Kind::Ghost, {}, "chevron-left"_L1))
    , m_name(new ElidedLabel(theme, TextRole::PageTitle))
    , m_state(new Tag(theme))
    , m_until(new PlainLabel(theme, TextRole::BodyMuted))
    , m_saving(new PlainLabel(theme, TextRole::SmallMuted))
    , m_undo(new IconButton(theme, "arrow-counterclockwise"_L1, tr("Undo (Ctrl+Z)")))
    , m_redo(new IconButton(theme, "arrow-clockwise"_L1, tr("Redo (Ctrl+Shift+Z)")))
{
    auto *exportButton = new Button(theme, Button::Kind::Primary, tr("Export PDF"), "download"_L1);
    m_back->setObjectName("back"_L1);
    exportButton->setObjectName("export"_L1);
    m_saving->setObjectName("saving"_L1);
    m_undo->setObjectName("undo"_L1);
    m_redo->setObjectName("redo"_L1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_until);
    row->addStretch(1);
    row->addWidget(m_saving);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(exportButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &PlanHead::backClicked);
    connect(m_undo, &QToolButton::clicked, this, &PlanHead::undoClicked);
    connect(m_redo, &QToolButton::clicked, this, &PlanHead::redoClicked);
    connect(exportButton, &QPushButton::clicked, this, &PlanHead::exportClicked);
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void PlanHead::setPlan(const SuccessPlan &plan)
{
    m_back->setText(plan.accountName.isEmpty() ? tr("Back") : buttonText(shortName(plan.accountName)));
    setPlainToolTip(m_back, plan.accountName);
    m_name->setText(plan.name);
    m_state->setText(planStateText(plan.state));
    m_state->setTone(planStateTone(plan.state));
    m_until->setVisible(plan.endsOn.isValid());
    m_until->setText(tr("until %1").arg(m_format.date(plan.endsOn)));
}

void PlanHead::setSaving(Saving saving)
{
    m_saving->setTone(saving == Saving::Failed ? Tone::Risk : Tone::Neutral);
    switch (saving) {
    case Saving::Saved:
        return m_saving->setText(tr("All changes saved"));
    case Saving::Typing:
        return m_saving->setText(tr("Saving…"));
    case Saving::Failed:
        return m_saving->setText(tr("Not saved"));
    }
}

} // namespace csm::ui
