#pragma once

#include "core/domain/successplan.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace csm::ui {

class ConflictStrip;
class PlainLabel;

/// One field of a part of a plan, saved as it is typed: half a second after the last key, or when it is left.
///
/// What could not be saved stays in the field.
class PlanFieldEditor : public QWidget
{
    Q_OBJECT
public:
    PlanFieldEditor(const Theme &theme, PlanField field, const QString &label, QWidget *parent = nullptr);

    PlanField field() const { return m_field; }
    bool isUnsaved() const { return m_unsaved; }

    /// Shows what is stored, unless the user has written something else that is not saved yet.
    void show(const PlanValue &stored);
    void flush(); ///< saves now what is not saved yet
    void discard(); ///< forgets what is not saved: the field is about to show another part
    void keepUnsaved(); ///< saving failed

    /// Marks that the user changed what the CRM last said.
    void setEditedHere(bool edited);
    /// What the CRM says since the user changed the field; nothing when it does not.
    void setTheirs(const std::optional<PlanValue> &theirs);

signals:
    void typed();
    void settled(); ///< what was typed is what is stored already
    /// The same @p sitting while the cursor stays in the field.
    void committed(csm::PlanField field, const csm::PlanValue &value, int sitting);

protected:
    const Theme &theme() const { return m_theme; }
    /// Called once, by the subclass's constructor. @p around holds @p editor and what belongs to it.
    void setEditor(QWidget *editor, QWidget *around = nullptr);
    void touched(); ///< the user changed something

    virtual std::optional<PlanValue> value() const = 0; ///< nullopt: cannot be stored as it is
    virtual void setValue(const PlanValue &value) = 0;
    virtual QString complaint() const { return {}; } ///< why value() cannot be stored
    virtual QString words(const PlanValue &value) const; ///< for a person

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void left();

    const Theme &m_theme;
    const PlanField m_field;
    QVBoxLayout *m_column;
    PlainLabel *m_label;
    PlainLabel *m_edited;
    PlainLabel *m_complaint;
    ConflictStrip *m_conflict = nullptr; ///< made when there is one
    QTimer m_pause;
    PlanValue m_stored;
    PlanValue m_theirs;
    bool m_unsaved = false;
    int m_sitting = 0;
};

} // namespace csm::ui
