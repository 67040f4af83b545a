#include "ui/plans/planoutlinecard.h"

#include "ui/plans/planoutlinemodel.h"
#include "ui/plans/planoutlineview.h"
#include "ui/plans/planwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

PlanOutlineCard::PlanOutlineCard(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanOutlineModel(format, PlanOutlineModel::Mode::Editable, this))
    , m_view(new PlanOutlineView(theme, *m_model))
    , m_summary(new ElidedLabel(theme, TextRole::SmallMuted))
    , m_states(new QStackedLayout)
{
    auto *nothing = new EmptyState(
        theme, "bullseye"_L1, tr("This plan has no objectives yet."), tr("Add an objective"));
    connect(
        nothing, &EmptyState::actionTriggered, this, [this] { emit addWanted(PlanItem::Kind::Objective); });
    m_states->addWidget(m_view);
    m_states->addWidget(nothing);
    auto *card = new Card(theme);
    card->setPadding(1);
    card->setMinimumSize(360, 220);
    card->content()->setSpacing(0);
    card->content()->addWidget(makeToolbar(theme));
    card->content()->addLayout(m_states, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget *PlanOutlineCard::makeToolbar(const Theme &theme)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 8, 16, 8);
    row->setSpacing(2);
    auto *plan = new Button(theme, Button::Kind::Ghost, tr("Plan"), "file-earmark-text"_L1);
    plan->setObjectName("planDetails"_L1);
    row->addWidget(plan);
    connect(plan, &QPushButton::clicked, this, &PlanOutlineCard::planChosen);
    const auto addButton = [&](PlanItem::Kind kind) {
        auto *button = new Button(theme, Button::Kind::Ghost, kindText(kind), "plus-lg"_L1);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { emit addWanted(kind); });
        return button;
    };
    addButton(PlanItem::Kind::Objective)->setObjectName("addObjective"_L1);
    m_addOutcome = addButton(PlanItem::Kind::Outcome);
    m_addStep = addButton(PlanItem::Kind::Step);
    m_addOutcome->setObjectName("addOutcome"_L1);
    m_addStep->setObjectName("addStep"_L1);
    row->addStretch(1);
    row->addWidget(m_summary);
    return bar;
}

void PlanOutlineCard::setPlan(const SuccessPlan &plan, QDate today)
{
    m_model->setPlan(plan, today);
    m_summary->setText(stepsText(plan.stepsDone(), plan.stepCount(), plan.stepsOverdue(today)));
    m_addOutcome->setEnabled(!plan.objectives.empty());
    m_addStep->setEnabled(!plan.objectives.empty());
    m_states->setCurrentIndex(plan.objectives.empty() ? 1 : 0);
}

} // namespace csm::ui
