#pragma once

#include "core/sync/syncqueries.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace csm {
class ChangeFeed;
class Clock;
} // namespace csm

namespace csm::ui {

class Banner;
class Button;
class PageScroll;
class PlainLabel;
class Prompts;
class RunListModel;
struct RunRow;
class SyncControl;

/// What is connected, what the last runs did, and what they could not do.
class SyncPage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Format format;
        const Clock &clock;
        const SyncQueries &queries;
        SyncControl &sync;
        ChangeFeed &feed;
        Prompts &prompts;
        bool practice = false; ///< the data is the practice company's
    };

    explicit SyncPage(const Parts &parts, QWidget *parent = nullptr);

    void reload();

signals:
    void addRequested(); ///< another connection
    void openPlan(const QString &planId);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void showConnections();
    void showFacts();
    void showDetail();
    QWidget *detailOf(const RunRow &row);

    Parts m_parts;
    SyncOverview m_overview;
    QTimer m_soon; ///< a sync commits often; the page reads again at most a few times a second
    PlainLabel *m_facts;
    Button *m_syncNow;
    Banner *m_banner;
    QGridLayout *m_cards;
    QStackedWidget *m_stack;
    QListView *m_list;
    RunListModel *m_runs;
    QVBoxLayout *m_detail;
    PageScroll *m_shown = nullptr;
    QString m_shownText; ///< what m_shown was made from: it is made anew only when that changed
    QList<PlanConflict> m_shownConflicts; ///< likewise
};

} // namespace csm::ui
