#pragma once

#include "core/plans/plancontextqueries.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace csm::ui {

class IconButton;
class PlainLabel;
class PlanForm;

/// The pane beside the outline: everything about the part that is chosen, or about the plan.
class PlanDetail final : public QWidget
{
    Q_OBJECT
public:
    PlanDetail(const Theme &theme, const Format &format, QDate today, QWidget *parent = nullptr);

    void show(const SuccessPlan &plan, const PlanItem &item, const QList<FieldConflict> &conflicts);
    void setPeople(const QStringList &names);

    const PlanItem &item() const { return m_item; }
    PlanForm &form() const { return *m_forms[size_t(m_item.kind)]; }

signals:
    void typed();
    void settled();
    void committed(const csm::PlanItem &item, csm::PlanField field, const csm::PlanValue &value, int sitting);
    void removeWanted(const csm::PlanItem &item);

private:
    PlanItem m_item;
    PlainLabel *m_kind;
    IconButton *m_remove;
    QStackedLayout *m_stack;
    std::array<PlanForm *, 4> m_forms = {};
};

} // namespace csm::ui
