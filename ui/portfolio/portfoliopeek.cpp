#include "ui/portfolio/portfoliopeek.h"

#include "ui/account360/healthbreakdown.h"
#include "ui/account360/healthwords.h"
#include "ui/account360/monogrambadge.h"
#include "ui/account360/notelist.h"
#include "ui/paint/card.h"
#include "ui/plans/planline.h"
#include "ui/plans/progresswords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/healthbars.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tagbutton.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

PortfolioPeek::PortfolioPeek(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_format(format)
    , m_zone(zone)
    , m_words(format, zone)
    , m_monogram(new MonogramBadge(theme, 36))
    , m_name(new ElidedLabel(theme, TextRole::RecordTitle))
    , m_where(new ElidedLabel(theme, TextRole::SmallMuted))
    , m_pill(new PillBadge(theme))
    , m_renewal(new TagButton(theme))
    , m_arr(new TagButton(theme))
    , m_bars(new HealthBars(theme))
    , m_noHealth(
          new PlainLabel(theme, TextRole::BodyMuted, tr("Nothing is known that health could be made of.")))
    , m_notesTitle(new SectionHeader(theme, tr("Worth knowing"), SectionHeader::Rule::Above))
    , m_notes(new NoteList(theme))
    , m_planTitle(new SectionHeader(theme, tr("Success plan"), SectionHeader::Rule::Above))
    , m_plan(new PlanLine(theme, format))
{
    setFixedWidth(theme.fonts().px(kWidth));
    setAccessibleName(tr("Preview of the chosen account"));
    auto *open = new Button(theme, Button::Kind::Secondary, tr("Open account 360"), "building"_L1);
    open->setObjectName("open360"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(makeFacts());
    auto *scroll = new PageScroll(makeBody());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    column->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this] { emit openAccount(m_overview.account.id); });
    connect(m_plan, &QAbstractButton::clicked, this, [this] {
        if (!m_overview.plans.isEmpty())
            emit openPlan(m_overview.plans.front().id);
    });
    connect(m_bars, &HealthBars::clicked, this, &PortfolioPeek::explainPart);
    explainFacts();
}

QHBoxLayout *PortfolioPeek::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_where);
    auto *head = new QHBoxLayout;
    head->setSpacing(11);
    head->addWidget(m_monogram);
    head->addLayout(words, 1);
    return head;
}

QHBoxLayout *PortfolioPeek::makeFacts()
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_pill);
    facts->addWidget(m_renewal);
    facts->addWidget(m_arr);
    facts->addStretch(1);
    return facts;
}

QWidget *PortfolioPeek::makeBody()
{
    m_noHealth->setWordWrap(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionHeader(theme(), tr("What health is made of"), SectionHeader::Rule::Above));
    column->addWidget(m_bars);
    column->addWidget(m_noHealth);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    column->addWidget(m_planTitle);
    column->addWidget(m_plan);
    column->addStretch(1);
    return body;
}

void PortfolioPeek::setOverview(const AccountOverview &overview)
{
    m_overview = overview;
    showHead();
    showHealth();
    const QList<AccountNote> notes = accountNotes(overview, m_format, m_zone);
    m_notes->setNotes(notes);
    m_notesTitle->setVisible(!notes.isEmpty());
    showPlan();
}

void PortfolioPeek::showHead()
{
    const AccountFacts &account = m_overview.account;
    QStringList where = {account.segment, account.industry, account.city};
    where.removeAll(QString());
    m_monogram->setName(account.name);
    m_name->setText(account.name);
    m_where->setText(where.join(u" · "_s));
    m_pill->setPill(healthPill(m_overview.health.band, m_overview.health.score, m_overview.health.coverage));
    const QDate renewal = m_overview.renewal.on;
    m_renewal->setVisible(renewal.isValid());
    const QString days = m_format.countdown(m_overview.today.daysTo(renewal));
    m_renewal->setFact(tr("Due %1").arg(days), tr("Renewal %1").arg(days));
    const auto arr = m_overview.tiles.arr.money();
    m_arr->setVisible(arr.has_value());
    m_arr->setFact(m_format.money(arr), tr("ARR") + u' ' + m_format.money(arr));
}

void PortfolioPeek::showHealth()
{
    m_measures = countedMeasures(m_overview.health);
    m_bars->setParts(healthParts(m_measures, m_words));
    m_bars->setVisible(m_overview.health.score.has_value());
    m_noHealth->setVisible(!m_overview.health.score);
}

void PortfolioPeek::showPlan()
{
    const bool has = !m_overview.plans.isEmpty();
    m_planTitle->setVisible(has);
    m_plan->setVisible(has);
    if (has)
        m_plan->setPlan(m_overview.plans.front(), m_overview.today);
}

void PortfolioPeek::explainFacts()
{
    auto *plan = new IconButton(theme(), "info-circle"_L1, tr("How progress is computed"));
    plan->setObjectName("aboutProgress"_L1);
    m_planTitle->addWidget(plan);
    const auto explains = [this](QAbstractButton *button, auto explanation) {
        connect(button, &QAbstractButton::clicked, this,
            [this, button, explanation] { Popover::showFor(theme(), explanation(), button); });
    };
    explains(m_pill, [this] { return m_words.explain(m_overview.health, m_overview.asOf); });
    explains(m_renewal, [this] { return m_words.explain(m_overview.renewal, m_overview.asOf); });
    explains(m_arr, [this] { return m_words.explain(m_overview.tiles.arr); });
    explains(plan, [this] {
        const SuccessPlan &shown = m_overview.plans.front();
        return explainProgress(shown, {PlanItem::Kind::Plan, shown.id}, m_overview.today, m_format);
    });
}

void PortfolioPeek::explainPart(int index)
{
    Popover::showFor(theme(), m_words.explain(m_measures.at(index), m_overview.asOf), m_bars->row(index));
}

void PortfolioPeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), look());
}

} // namespace csm::ui
