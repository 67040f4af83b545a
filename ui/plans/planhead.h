#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QUndoStack;

namespace csm::ui {

class Button;
class ElidedLabel;
class IconButton;
class PlainLabel;
class Tag;

/// The head of the plan page: where one came from, what the plan is, whether all is saved.
class PlanHead final : public QWidget
{
    Q_OBJECT
public:
    enum class Saving { Saved, Typing, Failed };

    PlanHead(const Theme &theme, const Format &format, const QUndoStack &stack, QWidget *parent = nullptr);

    void setPlan(const SuccessPlan &plan);
    void setSaving(Saving saving);

signals:
    void backClicked();
    void undoClicked();
    void redoClicked();
    void exportClicked();

private:
    const Format m_format;
    Button *m_back;
    ElidedLabel *m_name;
    Tag *m_state;
    PlainLabel *m_until;
    PlainLabel *m_saving;
    IconButton *m_undo;
    IconButton *m_redo;
};

} // namespace csm::ui
