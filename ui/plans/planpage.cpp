#include "ui/plans/planpage.h"

#include "core/messages/problemtext.h"
#include "core/plans/plancontextqueries.h"
#include "core/plans/planqueries.h"
#include "core/plans/planservice.h"
#include "core/storage/changefeed.h"
#include "ui/plans/plandetail.h"
#include "ui/plans/planeditor.h"
#include "ui/plans/planform.h"
#include "ui/plans/planhead.h"
#include "ui/plans/planoutlinecard.h"
#include "ui/plans/planoutlinemodel.h"
#include "ui/plans/planoutlineview.h"
#include "ui/plans/planvalues.h"
#include "ui/plans/planwords.h"
#include "ui/shell/problembanner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPointer>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kDetailWidth = 372;

/// What most needs somebody, else the plan itself.
PlanItem firstToShow(const SuccessPlan &plan, QDate today)
{
    for (const Objective &objective : plan.objectives) {
        for (const Step &step : objective.steps) {
            if (objective.isOverdue(step, today))
                return {PlanItem::Kind::Step, step.id};
        }
    }
    return {PlanItem::Kind::Plan, plan.id};
}

QString newTitle(PlanItem::Kind kind)
{
    switch (kind) {
    case PlanItem::Kind::Objective:
        return PlanPage::tr("New objective");
    case PlanItem::Kind::Outcome:
        return PlanPage::tr("New outcome");
    default:
        return PlanPage::tr("New step");
    }
}

} // namespace

PlanPage::PlanPage(const PlanQueries &queries, const PlanContextQueries &context, PlanService &service,
    ChangeFeed &feed, const Clock &clock, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
    , m_context(context)
    , m_service(service)
    , m_clock(clock)
    , m_editor(new PlanEditor(service, this))
    , m_head(new PlanHead(theme, format, m_editor->stack()))
    , m_banner(new Banner(theme))
    , m_states(new QStackedLayout)
    , m_outline(new PlanOutlineCard(theme, format))
    , m_detail(new PlanDetail(theme, format, clock.today()))
{
    m_banner->hide();
    m_detail->setFixedWidth(theme.fonts().px(kDetailWidth));
    auto *plan = new QWidget;
    auto *panes = new QHBoxLayout(plan);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(14);
    panes->addWidget(m_outline, 1);
    panes->addWidget(m_detail);
    auto *gone
        = new EmptyState(theme, "bullseye"_L1, tr("This success plan is not here any more."), tr("Back"));
    connect(gone, &EmptyState::actionTriggered, this, &PlanPage::goBack);
    m_states->addWidget(plan);
    m_states->addWidget(gone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addLayout(m_states, 1);
    wire();
    addShortcuts();
    // Later: what is published while one writes must not lead to the next write.
    connect(
        &feed, &ChangeFeed::changed, this,
        [this](const QSet<QString> &accounts) {
            if (!m_planId.isEmpty() && (accounts.isEmpty() || accounts.contains(m_plan.accountId)))
                reload();
        },
        Qt::QueuedConnection);
}

PlanPage::~PlanPage()
{
    hide(); // a title being written in the outline is saved while everything is still here
    flush();
}

void PlanPage::wire()
{
    connect(m_head, &PlanHead::backClicked, this, &PlanPage::goBack);
    connect(m_head, &PlanHead::undoClicked, this, [this] {
        flush();
        m_editor->undo();
    });
    connect(m_head, &PlanHead::redoClicked, this, [this] {
        flush();
        m_editor->redo();
    });
    connect(m_head, &PlanHead::exportClicked, this, [this] {
        flush();
        emit exportPlan(m_planId);
    });
    connect(m_banner, &Banner::actionTriggered, this, &PlanPage::tryAgain);
    connect(m_editor, &PlanEditor::saved, this, [this] {
        m_banner->hide();
        m_head->setSaving(PlanHead::Saving::Saved);
        reload();
    });
    connect(m_editor, &PlanEditor::stepped, &m_outline->view(), &PlanOutlineView::setCurrentItem);
    connect(m_editor, &PlanEditor::failed, this, &PlanPage::showFailure);

    connect(m_detail, &PlanDetail::typed, this, [this] { m_head->setSaving(PlanHead::Saving::Typing); });
    connect(m_detail, &PlanDetail::settled, this, [this] { m_head->setSaving(PlanHead::Saving::Saved); });
    connect(m_detail, &PlanDetail::committed, this,
        [this](const PlanItem &item, PlanField field, const PlanValue &value, int sitting) {
            if (!m_editor->set(item, field, value, sitting))
                m_detail->form().editor(field)->keepUnsaved();
        });
    connect(m_detail, &PlanDetail::removeWanted, this, &PlanPage::remove);

    wireOutline();
}

void PlanPage::wireOutline()
{
    PlanOutlineView &view = m_outline->view();
    setFirstFocus(*this, view);
    connect(m_outline, &PlanOutlineCard::planChosen, this, [this] { m_outline->view().setCurrentItem({}); });
    connect(m_outline, &PlanOutlineCard::addWanted, this, &PlanPage::add);
    connect(&m_outline->model(), &PlanOutlineModel::renamed, this,
        [this](const PlanItem &item, const QString &title) { m_editor->set(item, PlanField::Name, title); });
    connect(&view, &PlanOutlineView::currentItemChanged, this, &PlanPage::choose);
    connect(&view, &PlanOutlineView::opened, &view, &PlanOutlineView::rename);
    connect(&view, &PlanOutlineView::titleLeft, m_detail,
        [this] { m_detail->form().editor(PlanField::Name)->setFocus(Qt::TabFocusReason); });
    connect(&view, &PlanOutlineView::siblingWanted, this, &PlanPage::addAfter);
    connect(&view, &PlanOutlineView::removeWanted, this, &PlanPage::remove);
    connect(&view, &PlanOutlineView::moveWanted, this, &PlanPage::move);
    connect(&view, &PlanOutlineView::doneToggled, this, &PlanPage::toggleDone);
}

void PlanPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (PlanEditor::*does)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PlanPage::flush);
        connect(shortcut, &QShortcut::activated, m_editor, does);
    };
    add(QKeySequence::Undo, &PlanEditor::undo);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &PlanEditor::redo);
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), &PlanEditor::redo);
}

void PlanPage::show(const QString &planId)
{
    flush();
    if (planId != m_planId) {
        m_editor->clear();
        m_banner->hide();
    }
    m_planId = planId;
    reload();
    m_head->setSaving(PlanHead::Saving::Saved);
    if (m_plan.id == planId)
        m_outline->view().setCurrentItem(firstToShow(m_plan, m_clock.today()));
}

void PlanPage::flush()
{
    if (m_planId.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    m_detail->form().flush();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void PlanPage::reload()
{
    const Result<std::optional<SuccessPlan>> plan = m_queries.plan(m_planId);
    if (!plan)
        return emit problem(plan.error());
    m_states->setCurrentIndex(*plan ? 0 : 1);
    m_head->setEnabled(plan->has_value());
    if (*plan)
        showPlan(**plan);
}

void PlanPage::showPlan(const SuccessPlan &plan)
{
    m_plan = plan;
    m_head->setPlan(plan);
    m_outline->setPlan(plan, m_clock.today());
    if (const auto people = m_context.people(plan.accountId); people)
        m_detail->setPeople(*people);
    if (findPart(plan, m_detail->item()))
        showPart(m_detail->item());
    else
        choose(m_outline->view().currentItem());
}

void PlanPage::choose(const PlanItem &item)
{
    const PlanItem wanted = item.id.isEmpty() ? PlanItem{PlanItem::Kind::Plan, m_plan.id} : item;
    if (wanted == m_detail->item())
        return;
    if (findPart(m_plan, m_detail->item()))
        flush();
    showPart(wanted);
}

void PlanPage::showPart(const PlanItem &item)
{
    const auto conflicts = m_context.conflicts(m_plan.id);
    m_detail->show(m_plan, item, conflicts ? *conflicts : QList<FieldConflict>());
}

void PlanPage::add(PlanItem::Kind kind)
{
    flush();
    QString parent = m_plan.id;
    int position = -1;
    if (kind != PlanItem::Kind::Objective) {
        QModelIndex index = m_outline->view().currentIndex();
        if (index.parent().isValid())
            index = index.parent();
        if (!index.isValid())
            index = m_outline->model().index(m_outline->model().rowCount() - 1, 0);
        if (!index.isValid())
            return;
        parent = m_outline->model().line(index).item.id;
    }
    if (const auto added = m_editor->add(kind, parent, newTitle(kind), position))
        m_outline->view().rename(*added);
}

void PlanPage::addAfter(const PlanItem &item)
{
    flush();
    const PlanOutlineModel &model = m_outline->model();
    const QModelIndex index = model.find(item);
    const QString parent = index.parent().isValid() ? model.line(index.parent()).item.id : m_plan.id;
    if (const auto added = m_editor->add(item.kind, parent, newTitle(item.kind), model.positionOf(index) + 1))
        m_outline->view().rename(*added);
}

void PlanPage::remove(const PlanItem &item)
{
    const QString name = valueOf(m_plan, item, PlanField::Name) == PlanValue()
        ? kindText(item.kind)
        : std::get<QString>(valueOf(m_plan, item, PlanField::Name));
    flush();
    if (!m_editor->remove(item))
        return;
    emit said(tr("Deleted: %1").arg(name), tr("Undo"), [page = QPointer(this), plan = m_planId, item] {
        if (page)
            page->restore(plan, item);
    });
    if (item.kind == PlanItem::Kind::Plan)
        emit goBack();
}

/// On the stack of the plan it belongs to: an undo elsewhere must not delete it again, unseen.
void PlanPage::restore(const QString &planId, const PlanItem &item)
{
    if (planId == m_planId)
        m_editor->restore(item);
    else if (const auto restored = m_service.restore(item); !restored)
        emit problem(restored.error());
}

void PlanPage::move(const PlanItem &item, int step)
{
    const int position = m_outline->model().positionOf(m_outline->model().find(item)) + step;
    if (position < 0)
        return;
    flush();
    m_editor->move(item, position);
}

void PlanPage::toggleDone(const PlanItem &item)
{
    flush();
    const PlanValue state = valueOf(m_plan, item, PlanField::State);
    if (item.kind == PlanItem::Kind::Step) {
        const bool done = progressOf(m_plan, item).value_or(0) >= 1;
        m_editor->set(item, PlanField::Progress, done ? 0.0 : 100.0);
    } else if (item.kind == PlanItem::Kind::Objective) {
        const QString completed = objectiveStateCode(ObjectiveState::Completed);
        m_editor->set(item, PlanField::State,
            state == PlanValue(completed) ? objectiveStateCode(ObjectiveState::InProgress) : completed);
    }
}

void PlanPage::showFailure(const Error &error)
{
    m_head->setSaving(PlanHead::Saving::Failed);
    m_banner->showText(bannerText(error, {tr("Try again")}));
    m_banner->show();
}

void PlanPage::tryAgain()
{
    m_banner->hide();
    m_detail->form().flush();
}

} // namespace csm::ui
