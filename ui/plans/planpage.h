#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/successplan.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace csm {
class ChangeFeed;
class PlanContextQueries;
class PlanQueries;
class PlanService;
} // namespace csm

namespace csm::ui {

class Banner;
class PlanDetail;
class PlanEditor;
class PlanHead;
class PlanOutlineCard;

/// One success plan, changed in place: every change is saved at once and can be undone.
class PlanPage final : public QWidget
{
    Q_OBJECT
public:
    PlanPage(const PlanQueries &queries, const PlanContextQueries &context, PlanService &service,
        ChangeFeed &feed, const Clock &clock, const Theme &theme, const Format &format,
        QWidget *parent = nullptr);
    ~PlanPage() override;

    using QWidget::show;
    void show(const QString &planId);
    void flush(); ///< saves what is being typed

signals:
    void goBack();
    void exportPlan(const QString &planId);
    void problem(const csm::Error &error);
    void said(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    void hideEvent(QHideEvent *event) override;
    void wire();
    void wireOutline();
    void addShortcuts();
    void reload();
    void showPlan(const SuccessPlan &plan);
    void choose(const PlanItem &item);
    void showPart(const PlanItem &item);
    void add(PlanItem::Kind kind);
    void addAfter(const PlanItem &item);
    void remove(const PlanItem &item);
    void restore(const QString &planId, const PlanItem &item);
    void move(const PlanItem &item, int step);
    void toggleDone(const PlanItem &item);
    void showFailure(const Error &error);
    void tryAgain();

    const PlanQueries &m_queries;
    const PlanContextQueries &m_context;
    PlanService &m_service;
    const Clock &m_clock;
    QString m_planId;
    SuccessPlan m_plan;
    PlanEditor *m_editor;

    PlanHead *m_head;
    Banner *m_banner;
    QStackedLayout *m_states;
    PlanOutlineCard *m_outline;
    PlanDetail *m_detail;
};

} // namespace csm::ui
