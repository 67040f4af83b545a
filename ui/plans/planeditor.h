#pragma once

#include "core/base/error.h"
#include "core/domain/successplan.h"

#include <QObject>
#include <QUndoStack>

namespace csm {
class PlanService;
}

namespace csm::ui {

/// Changes a plan through PlanService and can take each change back. What it does is saved at once.
class PlanEditor final : public QObject
{
    Q_OBJECT
public:
    explicit PlanEditor(PlanService &service, QObject *parent = nullptr);

    QUndoStack &stack() { return m_stack; }
    void clear(); ///< for another plan: nothing of this one can be undone any more

    /// @p sitting: changes of one field in one sitting are one step of undo.
    bool set(const PlanItem &item, PlanField field, const PlanValue &value, int sitting = 0);
    /// The part that was added; nothing when it failed.
    std::optional<PlanItem> add(
        PlanItem::Kind kind, const QString &parentId, const QString &title, int position);
    bool remove(const PlanItem &item);
    bool restore(const PlanItem &item);
    bool move(const PlanItem &item, int position);

    void undo();
    void redo();

signals:
    void saved();
    void stepped(const csm::PlanItem &item); ///< undone or redone; after saved()
    void failed(const csm::Error &error);

private:
    class Edit;
    class SetField;
    class Add;
    class Remove;
    class Move;

    bool push(Edit *edit);
    void step(void (QUndoStack::*direction)());

    PlanService &m_service;
    QUndoStack m_stack;
    std::optional<Error> m_error; ///< of the edit that was just tried
    PlanItem m_touched;
};

} // namespace csm::ui
