#pragma once

#include "core/sync/syncqueries.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace csm {
class Clock;
}

namespace csm::ui {

/// One run in full: how it ended and what to do about it, how much it read, what it had to leave out.
class RunDetail final : public QWidget
{
    Q_OBJECT
public:
    RunDetail(const Theme &theme, const Format &format, const Clock &clock, const SyncRunFacts &run,
        bool goingOn, const QList<SyncIssue> &issues, QWidget *parent = nullptr);

private:
    void addHead(const SyncRunFacts &run, bool goingOn);
    void addProblem(const SyncRunFacts &run);
    void addCounts(const SyncRunFacts &run);
    void addIssues(
        const QList<SyncIssue> &issues, SyncIssue::Kind kind, const QString &title, const QString &meaning);

    const Theme &m_theme;
    const Format m_format;
    const Clock &m_clock;
    QVBoxLayout *m_column;
};

} // namespace csm::ui
