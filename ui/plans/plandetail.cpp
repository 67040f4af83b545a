#include "ui/plans/plandetail.h"

#include "ui/plans/planform.h"
#include "ui/plans/planwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

PlanDetail::PlanDetail(const Theme &theme, const Format &format, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_kind(new PlainLabel(theme, TextRole::BodyMuted))
    , m_remove(new IconButton(theme, "trash3"_L1, tr("Delete")))
    , m_stack(new QStackedLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_remove);
    for (const auto kind :
        {PlanItem::Kind::Plan, PlanItem::Kind::Objective, PlanItem::Kind::Outcome, PlanItem::Kind::Step}) {
        auto *form = new PlanForm(theme, format, kind, today);
        m_forms[size_t(kind)] = form;
        auto *scroll = new PageScroll(form);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_stack->addWidget(scroll);
        connect(form, &PlanForm::typed, this, &PlanDetail::typed);
        connect(form, &PlanForm::settled, this, &PlanDetail::settled);
        connect(form, &PlanForm::committed, this, &PlanDetail::committed);
    }
    m_remove->setObjectName("remove"_L1);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(m_item); });
    auto *card = new Card(theme);
    card->content()->addLayout(head);
    card->content()->addLayout(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void PlanDetail::show(const SuccessPlan &plan, const PlanItem &item, const QList<FieldConflict> &conflicts)
{
    m_item = item;
    m_kind->setText(kindText(item.kind));
    m_stack->setCurrentIndex(int(item.kind));
    form().show(plan, item);
    form().setConflicts(conflicts);
}

void PlanDetail::setPeople(const QStringList &names)
{
    for (PlanForm *form : m_forms)
        form->setPeople(names);
}

} // namespace csm::ui
