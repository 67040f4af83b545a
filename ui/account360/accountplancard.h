#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace csm::ui {

class Button;
class ElidedLabel;
class IconButton;
class PlainLabel;
class PlanOutlineModel;
class PlanOutlineView;

/// The success plan that stands for an account, read-only, and the way to its others.
class AccountPlanCard final : public QWidget
{
    Q_OBJECT
public:
    AccountPlanCard(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setPlans(const QList<SuccessPlan> &plans, QDate today);
    void setCreatable(bool creatable); ///< not for an account that is gone

signals:
    void openPlan(const QString &planId);
    void newPlan();

private:
    void fitHeight();
    void showOthers(QDate today);

    const Theme &m_theme;
    const Format m_format;
    QList<SuccessPlan> m_plans;
    QDate m_today;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    IconButton *m_about;
    Button *m_edit;
    Button *m_new;
    PlanOutlineModel *m_model;
    PlanOutlineView *m_view;
    PlainLabel *m_nothing;
    QVBoxLayout *m_others;
};

} // namespace csm::ui
