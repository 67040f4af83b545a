#pragma once

#include "core/account360/accountoverview.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/popover.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace csm {
class Account360Queries;
class ChangeFeed;
class PlanService;
} // namespace csm

namespace csm::ui {

class AccountHead;
class AccountLists;
class AccountPlanCard;
class AccountTileRow;
class Banner;
class ChartWidget;
class HealthCard;
class PageScroll;
class TimelineCard;

/// Everything about one account on one page.
class Account360Page final : public QWidget
{
    Q_OBJECT
public:
    Account360Page(const Account360Queries &queries, PlanService &plans, ChangeFeed &feed, const Clock &clock,
        const Theme &theme, const Format &format, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const QString &accountId);
    void reload();

signals:
    void goBack();
    void openPlan(const QString &planId);
    void openAccount(const QString &accountId);
    void problem(const csm::Error &error);

private:
    void resizeEvent(QResizeEvent *event) override;
    QVBoxLayout *makeLeft();
    QVBoxLayout *makeRight();
    void wire();
    void showOverview(const AccountOverview &overview);
    void showGone(const AccountFacts &account);
    void newPlan();
    void arrange();

    const Account360Queries &m_queries;
    PlanService &m_plans;
    const Clock &m_clock;
    const Theme &m_theme;
    const Format m_format;
    QString m_account;
    Explanation m_aboutUsage;
    QString m_winner; ///< the account into which this one was merged

    AccountHead *m_head;
    Banner *m_banner;
    QStackedLayout *m_states;
    PageScroll *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_right = nullptr;
    AccountTileRow *m_tiles;
    ChartWidget *m_usage;
    AccountPlanCard *m_planCard;
    HealthCard *m_health;
    TimelineCard *m_timeline;
    AccountLists *m_lists;
};

} // namespace csm::ui
