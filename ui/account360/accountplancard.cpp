#include "ui/account360/accountplancard.h"

#include "ui/plans/planline.h"
#include "ui/plans/planoutlinemodel.h"
#include "ui/plans/planoutlineview.h"
#include "ui/plans/planwords.h"
#include "ui/plans/progresswords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kMostHeight = 320;

} // namespace

AccountPlanCard::AccountPlanCard(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_title(new ElidedLabel(theme, TextRole::CardTitle))
    , m_note(new ElidedLabel(theme, TextRole::SmallMuted))
    , m_about(new IconButton(theme, "info-circle"_L1, tr("How progress is computed")))
    , m_edit(new Button(theme, Button::Kind::Ghost, tr("Edit"), "pencil"_L1))
    , m_new(new Button(theme, Button::Kind::Ghost, tr("New plan"), "plus-lg"_L1))
    , m_model(new PlanOutlineModel(format, PlanOutlineModel::Mode::ReadOnly, this))
    , m_view(new PlanOutlineView(theme, *m_model))
    , m_nothing(new PlainLabel(theme, TextRole::BodyMuted))
    , m_others(new QVBoxLayout)
{
    m_about->setObjectName("aboutProgress"_L1);
    m_edit->setObjectName("editPlan"_L1);
    m_new->setObjectName("newPlan"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_about);
    head->addWidget(m_edit);
    head->addWidget(m_new);
    m_nothing->setWordWrap(true);
    auto *card = new Card(theme);
    card->content()->addLayout(head);
    card->content()->addWidget(m_view);
    card->content()->addWidget(m_nothing);
    card->content()->addLayout(m_others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    const auto open = [this] {
        if (!m_plans.isEmpty())
            emit openPlan(m_plans.front().id);
    };
    connect(m_about, &QToolButton::clicked, this, [this] {
        const SuccessPlan &plan = m_plans.front();
        Popover::showFor(
            m_theme, explainProgress(plan, {PlanItem::Kind::Plan, plan.id}, m_today, m_format), m_about);
    });
    connect(m_edit, &QPushButton::clicked, this, open);
    connect(m_view, &PlanOutlineView::opened, this, open);
    connect(m_new, &QPushButton::clicked, this, &AccountPlanCard::newPlan);
    connect(m_view, &QTreeView::expanded, this, &AccountPlanCard::fitHeight);
    connect(m_view, &QTreeView::collapsed, this, &AccountPlanCard::fitHeight);
}

void AccountPlanCard::setCreatable(bool creatable)
{
    m_new->setVisible(creatable);
}

void AccountPlanCard::setPlans(const QList<SuccessPlan> &plans, QDate today)
{
    m_plans = plans;
    m_today = today;
    const SuccessPlan plan = plans.isEmpty() ? SuccessPlan() : plans.front();
    m_model->setPlan(plan, today);
    m_title->setText(plans.isEmpty() ? tr("Success plan") : tr("Success plan · %1").arg(plan.name));
    m_note->setText(plans.isEmpty() ? QString()
                                    : m_format.percent(plan.progress(), 0) + u" · "_s
                + stepsText(plan.stepsDone(), plan.stepCount(), plan.stepsOverdue(today)));
    m_edit->setVisible(!plans.isEmpty());
    m_about->setVisible(!plans.isEmpty());
    m_nothing->setText(plans.isEmpty() ? tr("There is no success plan for this account yet.")
                                       : tr("The plan has no objectives yet."));
    m_nothing->setVisible(plan.objectives.empty());
    m_view->setVisible(!plan.objectives.empty());
    fitHeight();
    showOthers(today);
}

void AccountPlanCard::fitHeight()
{
    m_view->setFixedHeight(qMin(m_view->heightOfContent(), m_theme.fonts().px(kMostHeight)) + 1);
}

void AccountPlanCard::showOthers(QDate today)
{
    while (QLayoutItem *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 1; i < m_plans.size(); ++i) {
        auto *line = new PlanLine(m_theme, m_format);
        line->setPlan(m_plans[i], today);
        m_others->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, id = m_plans[i].id] { emit openPlan(id); });
    }
}

} // namespace csm::ui
