#include "ui/plans/planeditor.h"

#include "core/plans/planservice.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

/// One step of undo. One that cannot be done says so and drops out of the stack.
class PlanEditor::Edit : public QUndoCommand
{
public:
    explicit Edit(PlanEditor &editor)
        : m_editor(editor)
    {
    }

    virtual const PlanItem &item() const = 0;

protected:
    PlanService &service() const { return m_editor.m_service; }

    template<typename T>
    bool did(const Result<T> &result)
    {
        if (result) {
            m_editor.m_touched = item();
        } else {
            m_editor.m_error = result.error();
            setObsolete(true);
        }
        return bool(result);
    }

private:
    PlanEditor &m_editor;
};

class PlanEditor::SetField final : public Edit
{
public:
    SetField(PlanEditor &editor, const PlanItem &item, PlanField field, const PlanValue &value, int sitting)
        : Edit(editor)
        , m_item(item)
        , m_field(field)
        , m_after(value)
        , m_sitting(sitting)
    {
    }

    const PlanItem &item() const override { return m_item; }
    int id() const override { return m_sitting > 0 ? m_sitting : -1; }

    void redo() override
    {
        if (const Result<PlanValue> before = service().set(m_item, m_field, m_after); did(before))
            m_before = *before;
    }

    void undo() override
    {
        if (const Result<PlanValue> after = service().set(m_item, m_field, m_before); did(after))
            m_after = *after;
    }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *later = static_cast<const SetField *>(next);
        if (later->m_item != m_item || later->m_field != m_field || later->isObsolete())
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    const PlanItem m_item;
    const PlanField m_field;
    PlanValue m_before;
    PlanValue m_after;
    const int m_sitting;
};

class PlanEditor::Add final : public Edit
{
public:
    Add(PlanEditor &editor, PlanItem::Kind kind, const QString &parentId, const QString &title, int position)
        : Edit(editor)
        , m_kind(kind)
        , m_parentId(parentId)
        , m_title(title)
        , m_position(position)
    {
    }

    const PlanItem &item() const override { return m_item; }

    void redo() override
    {
        if (!m_item.id.isEmpty()) { // the same part again, so that what was undone before it still fits
            did(service().restore(m_item));
            return;
        }
        const Result<PlanItem> added = m_kind == PlanItem::Kind::Objective
            ? service().addObjective(m_parentId, m_title, m_position)
            : m_kind == PlanItem::Kind::Outcome ? service().addOutcome(m_parentId, m_title, m_position)
                                                : service().addStep(m_parentId, m_title, m_position);
        if (added)
            m_item = *added;
        did(added);
    }

    void undo() override { did(service().remove(m_item)); }

private:
    const PlanItem::Kind m_kind;
    const QString m_parentId;
    const QString m_title;
    const int m_position;
    PlanItem m_item;
};

class PlanEditor::Remove final : public Edit
{
public:
    enum class Way { Remove, Restore };

    Remove(PlanEditor &editor, const PlanItem &item, Way way)
        : Edit(editor)
        , m_item(item)
        , m_way(way)
    {
    }

    const PlanItem &item() const override { return m_item; }
    void redo() override { did(m_way == Way::Remove ? service().remove(m_item) : service().restore(m_item)); }
    void undo() override { did(m_way == Way::Remove ? service().restore(m_item) : service().remove(m_item)); }

private:
    const PlanItem m_item;
    const Way m_way;
};

class PlanEditor::Move final : public Edit
{
public:
    Move(PlanEditor &editor, const PlanItem &item, int position)
        : Edit(editor)
        , m_item(item)
        , m_after(position)
    {
    }

    const PlanItem &item() const override { return m_item; }

    void redo() override
    {
        if (const Result<int> before = service().move(m_item, m_after); did(before))
            m_before = *before;
    }
    void undo() override { did(service().move(m_item, m_before)); }

private:
    const PlanItem m_item;
    const int m_after;
    int m_before = 0;
};

PlanEditor::PlanEditor(PlanService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void PlanEditor::clear()
{
    m_stack.clear();
}

bool PlanEditor::push(Edit *edit)
{
    m_error.reset();
    m_stack.push(edit); // does it; the stack may have deleted the edit after this
    if (m_error)
        emit failed(*m_error);
    else
        emit saved();
    return !m_error;
}

void PlanEditor::step(void (QUndoStack::*direction)())
{
    m_error.reset();
    m_touched = {};
    (m_stack.*direction)();
    if (m_error)
        return emit failed(*m_error);
    if (m_touched.id.isEmpty())
        return;
    emit saved();
    emit stepped(m_touched);
}

bool PlanEditor::set(const PlanItem &item, PlanField field, const PlanValue &value, int sitting)
{
    const bool nobody = field == PlanField::Owner && value == PlanValue(); // where nothing means the CRM's
    return push(new SetField(*this, item, field, nobody ? PlanValue(u""_s) : value, sitting));
}

std::optional<PlanItem> PlanEditor::add(
    PlanItem::Kind kind, const QString &parentId, const QString &title, int position)
{
    if (!push(new Add(*this, kind, parentId, title, position)))
        return {};
    return m_touched;
}

bool PlanEditor::remove(const PlanItem &item)
{
    return push(new Remove(*this, item, Remove::Way::Remove));
}

bool PlanEditor::restore(const PlanItem &item)
{
    return push(new Remove(*this, item, Remove::Way::Restore));
}

bool PlanEditor::move(const PlanItem &item, int position)
{
    return push(new Move(*this, item, position));
}

void PlanEditor::undo()
{
    step(&QUndoStack::undo);
}

void PlanEditor::redo()
{
    step(&QUndoStack::redo);
}

} // namespace csm::ui
