#include "ui/sync/rundetail.h"

#include "core/base/clock.h"
#include "ui/shell/problembanner.h"
#include "ui/sync/countsmodel.h"
#include "ui/sync/synctext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tag.h"

#include <QBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace csm::ui {

RunDetail::RunDetail(const Theme &theme, const Format &format, const Clock &clock, const SyncRunFacts &run,
    bool goingOn, const QList<SyncIssue> &issues, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(8);
    addHead(run, goingOn);
    addProblem(run);
    addIssues(issues, SyncIssue::Kind::Skipped, tr("Records that could not be read"),
        tr("They are left out, everything else is here. The next sync tries them again."));
    addCounts(run);
    addIssues(issues, SyncIssue::Kind::Absent, tr("Not in this org"),
        tr("No error: the org does not have these objects or fields, so there is no data of them."));
    m_column->addStretch(1);
}

void RunDetail::addHead(const SyncRunFacts &run, bool goingOn)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new PlainLabel(m_theme, TextRole::RecordTitle, run.connection));
    row->addWidget(new Tag(m_theme, outcomeText(run, goingOn), outcomeTone(run)));
    row->addStretch(1);
    row->addWidget(
        new PlainLabel(m_theme, TextRole::SmallMuted, m_format.dateTime(run.startedAt, m_clock.zone())));
    m_column->addLayout(row);
    QStringList facts = {runSummary(run, m_format), tr("%n request(s)", nullptr, run.requests)};
    if (run.full)
        facts.append(tr("read from the beginning"));
    m_column->addWidget(new PlainLabel(m_theme, TextRole::BodyMuted, facts.join(u" · "_s)));
}

void RunDetail::addProblem(const SyncRunFacts &run)
{
    if (!run.error || *run.error == ErrorCode::Cancelled)
        return;
    auto *banner = new Banner(m_theme);
    banner->setObjectName(u"runProblem"_s);
    m_column->addSpacing(4);
    m_column->addWidget(banner);
    banner->showText(bannerText({*run.error, run.errorDetail, run.errorArgs}));
}

void RunDetail::addCounts(const SyncRunFacts &run)
{
    auto *model = new CountsModel(m_format, this);
    model->setCounts(run.counts);
    if (model->rowCount() == 0)
        return;
    auto *table = new TableView(m_theme);
    table->setModel(model);
    table->setRowHeight(34);
    table->setSortingEnabled(false);
    table->setAccessibleName(tr("What the run read"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(CountsModel::Kind, QHeaderView::Stretch);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + model->rowCount() * m_theme.fonts().px(34) + 2 * table->frameWidth() + 2);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addSpacing(8);
    m_column->addWidget(table);
}

void RunDetail::addIssues(
    const QList<SyncIssue> &issues, SyncIssue::Kind kind, const QString &title, const QString &meaning)
{
    QStringList lines;
    for (const SyncIssue &issue : issues) {
        if (issue.kind == kind)
            lines.append(issueText(issue));
    }
    if (lines.isEmpty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(new SectionHeader(m_theme, title + u' ' + m_format.number(double(lines.size()))));
    for (const QString &line : lines) {
        auto *label = new PlainLabel(m_theme, TextRole::Body, line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(label);
    }
    auto *note = new PlainLabel(m_theme, TextRole::SmallMuted, meaning);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

} // namespace csm::ui
