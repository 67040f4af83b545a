#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedLayout;

namespace csm::ui {

class Button;
class ElidedLabel;
class PlanOutlineModel;
class PlanOutlineView;

/// The outline with its buttons, and how many steps are done.
class PlanOutlineCard final : public QWidget
{
    Q_OBJECT
public:
    PlanOutlineCard(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setPlan(const SuccessPlan &plan, QDate today);
    PlanOutlineView &view() const { return *m_view; }
    PlanOutlineModel &model() const { return *m_model; }

signals:
    void planChosen(); ///< the plan itself is to be shown, not a part of it
    void addWanted(csm::PlanItem::Kind kind);

private:
    QWidget *makeToolbar(const Theme &theme);

    PlanOutlineModel *m_model;
    PlanOutlineView *m_view;
    ElidedLabel *m_summary;
    Button *m_addOutcome = nullptr;
    Button *m_addStep = nullptr;
    QStackedLayout *m_states;
};

} // namespace csm::ui
