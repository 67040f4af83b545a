#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/plans/planlistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace csm {
class ChangeFeed;
}

namespace csm::ui {

class EmptyState;
class PlainLabel;
class SearchField;
class Segmented;
class TableView;

/// All success plans of all accounts.
class PlansPage final : public QWidget
{
    Q_OBJECT
public:
    PlansPage(const PlanQueries &queries, ChangeFeed &feed, const Clock &clock, const Theme &theme,
        const Format &format, QWidget *parent = nullptr);

    void reload();

signals:
    void openPlan(const QString &planId);
    void openPortfolio(); ///< there is no plan yet: they are begun from an account
    void problem(const csm::Error &error);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QWidget *makeList(const Theme &theme);
    QHBoxLayout *makeToolbar();
    void fitColumns();
    void setFilter(const PlanFilter &filter);
    void showNumbers();
    void showState();

    const PlanQueries &m_queries;
    const Clock &m_clock;
    const Theme &m_theme;
    PlanListModel *m_model;
    PlainLabel *m_facts;
    Segmented *m_views;
    SearchField *m_search;
    QStackedLayout *m_states;
    TableView *m_table;
    EmptyState *m_nothing;
    EmptyState *m_noResults;
};

} // namespace csm::ui
