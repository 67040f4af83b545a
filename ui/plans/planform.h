#pragma once

#include "core/plans/plancontextqueries.h"
#include "ui/format/format.h"
#include "ui/plans/planfieldeditor.h"
#include "ui/widgets/popover.h"

namespace csm::ui {

class OwnerField;
class ProgressRow;

/// The form of one kind of part: its fields, its progress, and what is wrong with it.
class PlanForm final : public QWidget
{
    Q_OBJECT
public:
    PlanForm(const Theme &theme, const Format &format, PlanItem::Kind kind, QDate today,
        QWidget *parent = nullptr);

    /// Shows @p item as stored. What is not saved of another part must have been flushed before.
    void show(const SuccessPlan &plan, const PlanItem &item);
    void setConflicts(const QList<FieldConflict> &conflicts);
    void setPeople(const QStringList &names);
    void flush();
    bool isUnsaved() const;
    PlanFieldEditor *editor(PlanField field) const;

signals:
    void typed();
    void settled();
    void committed(const csm::PlanItem &item, csm::PlanField field, const csm::PlanValue &value, int sitting);

private:
    PlanFieldEditor *makeEditor(PlanField field);
    PlanFieldEditor *makeChoice(PlanField field, const QString &label);
    void addEditor(PlanFieldEditor *editor);
    QHBoxLayout *makeProgress();

    const Theme &m_theme;
    const Format m_format;
    const PlanItem::Kind m_kind;
    const QDate m_today;
    PlanItem m_item;
    Explanation m_aboutProgress;
    QList<PlanFieldEditor *> m_editors;
    OwnerField *m_owner = nullptr;
    PlainLabel *m_overdue = nullptr;
    ProgressRow *m_progress = nullptr;
};

} // namespace csm::ui
