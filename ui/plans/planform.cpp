#include "ui/plans/planform.h"

#include "ui/plans/planvalues.h"
#include "ui/plans/planwords.h"
#include "ui/plans/progressrow.h"
#include "ui/plans/progresswords.h"
#include "ui/plans/textfields.h"
#include "ui/plans/valuefields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

bool isTall(PlanField field)
{
    return field == PlanField::Vision || field == PlanField::Description || field == PlanField::Note
        || field == PlanField::InternalNotes;
}

} // namespace

PlanForm::PlanForm(
    const Theme &theme, const Format &format, PlanItem::Kind kind, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_kind(kind)
    , m_today(today)
    , m_overdue(new PlainLabel(theme, TextRole::Small, {}, this))
    , m_progress(new ProgressRow(theme, format, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(12);
    for (const QList<PlanField> &line : formOf(kind)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        const bool tall = isTall(line.front());
        for (const PlanField field : line) {
            addEditor(makeEditor(field));
            row->addWidget(m_editors.last(), 1, tall ? Qt::Alignment() : Qt::AlignTop);
        }
        column->addLayout(row, tall ? 1 : 0);
        if (line.contains(PlanField::DueOn))
            column->addWidget(m_overdue);
        if (line.contains(PlanField::State) || line.contains(PlanField::Target))
            column->addLayout(makeProgress());
    }
    m_progress->setVisible(kind != PlanItem::Kind::Step); // there it is a field
    if (!isTall(formOf(kind).last().front()))
        column->addStretch(1);
    m_overdue->setTone(Tone::Risk);
    m_overdue->setWordWrap(true);
    m_overdue->hide();
}

PlanFieldEditor *PlanForm::makeEditor(PlanField field)
{
    const QString label = fieldText(field, m_kind);
    switch (field) {
    case PlanField::Name:
        return new LineField(m_theme, field, label, LineField::Need::Required);
    case PlanField::Unit:
        return new LineField(m_theme, field, label, LineField::Need::Optional);
    case PlanField::Owner:
        return m_owner = new OwnerField(m_theme, label);
    case PlanField::StartsOn:
    case PlanField::EndsOn:
    case PlanField::DueOn:
        return new DateField(m_theme, field, label, m_format, m_today);
    case PlanField::Base:
    case PlanField::Current:
    case PlanField::Target:
        return new NumberField(m_theme, field, label);
    case PlanField::Progress:
        return new PercentField(m_theme, field, label);
    case PlanField::State:
        return makeChoice(field, label);
    case PlanField::InternalNotes:
        return new NoteField(m_theme, field, tr("%1 (never in a document)").arg(label));
    case PlanField::Vision:
    case PlanField::Description:
    case PlanField::Note:
        return new NoteField(m_theme, field, label);
    }
    Q_UNREACHABLE();
}

PlanFieldEditor *PlanForm::makeChoice(PlanField field, const QString &label)
{
    QList<ChoiceField::Choice> choices;
    if (m_kind == PlanItem::Kind::Plan) {
        for (const PlanState state : {PlanState::Draft, PlanState::Agreed, PlanState::Active,
                 PlanState::Completed, PlanState::Stopped})
            choices.append({planStateCode(state), planStateText(state)});
    } else {
        for (const ObjectiveState state : {ObjectiveState::NotStarted, ObjectiveState::InProgress,
                 ObjectiveState::Completed, ObjectiveState::Cancelled})
            choices.append({objectiveStateCode(state), objectiveStateText(state)});
    }
    return new ChoiceField(m_theme, field, label, choices);
}

QHBoxLayout *PlanForm::makeProgress()
{
    auto *about = new IconButton(m_theme, "info-circle"_L1, tr("How progress is computed"));
    about->setObjectName("aboutProgress"_L1);
    connect(about, &QToolButton::clicked, this,
        [this, about] { Popover::showFor(m_theme, m_aboutProgress, about); });
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_progress);
    row->addWidget(about);
    return row;
}

void PlanForm::addEditor(PlanFieldEditor *editor)
{
    m_editors.append(editor);
    connect(editor, &PlanFieldEditor::typed, this, &PlanForm::typed);
    connect(editor, &PlanFieldEditor::settled, this, &PlanForm::settled);
    connect(editor, &PlanFieldEditor::committed, this,
        [this](PlanField field, const PlanValue &value, int sitting) {
            emit committed(m_item, field, value, sitting);
        });
}

void PlanForm::show(const SuccessPlan &plan, const PlanItem &item)
{
    const bool another = item != m_item;
    m_item = item;
    const PlanPart *part = findPart(plan, item);
    for (PlanFieldEditor *editor : std::as_const(m_editors)) {
        if (another)
            editor->discard();
        editor->show(valueOf(plan, item, editor->field()));
        editor->setEditedHere(part && !part->remoteId.isEmpty() && part->edited.contains(editor->field()));
    }
    const qint64 days = daysOverdue(plan, item, m_today);
    m_overdue->setText(tr("%n day(s) overdue. Set a new day, or mark it as done.", nullptr, int(days)));
    m_overdue->setVisible(days > 0);
    m_progress->setProgress(progressOf(plan, item), days > 0);
    m_aboutProgress = explainProgress(plan, item, m_today, m_format);
}

void PlanForm::setConflicts(const QList<FieldConflict> &conflicts)
{
    for (PlanFieldEditor *editor : std::as_const(m_editors)) {
        const auto found = std::ranges::find_if(conflicts, [&](const FieldConflict &conflict) {
            return conflict.item == m_item && conflict.field == editor->field();
        });
        editor->setTheirs(found == conflicts.end() ? std::nullopt : std::optional(found->theirs));
    }
}

void PlanForm::setPeople(const QStringList &names)
{
    if (m_owner)
        m_owner->setPeople(names);
}

void PlanForm::flush()
{
    for (PlanFieldEditor *editor : std::as_const(m_editors))
        editor->flush();
}

bool PlanForm::isUnsaved() const
{
    return std::ranges::any_of(m_editors, &PlanFieldEditor::isUnsaved);
}

PlanFieldEditor *PlanForm::editor(PlanField field) const
{
    const auto found = std::ranges::find(m_editors, field, &PlanFieldEditor::field);
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace csm::ui
