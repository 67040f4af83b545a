#include "app/csmctl/overviewtext.h"

#include "app/csmctl/codewords.h"
#include "app/csmctl/kpitext.h"
#include "app/csmctl/localwords.h"
#include "app/csmctl/texttable.h"
#include "core/base/redaction.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::OverviewText)
};

constexpr int timelineLines = 12;

QString orMissing(const QString &text)
{
    return text.isEmpty() ? ui::Format::missing() : text;
}

QString section(const QString &title, const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + title + u'\n' + body;
}

QString facts(const AccountOverview &overview, const ui::Format &format)
{
    const AccountFacts &facts = overview.account;
    const QString health = overview.health.score
        ? u"%1 (%2)"_s.arg(format.number(overview.health.score), bandText(overview.health.band))
        : ui::Format::missing();
    TextTable table;
    for (const QString &title : {Words::tr("Account"), Words::tr("Owner"), Words::tr("Segment"),
             Words::tr("Health"), Words::tr("Renewal"), QStringLiteral("ID")})
        table.addColumn(title);
    table.addRow({facts.name, orMissing(facts.ownerName), orMissing(facts.segment), health,
        orMissing(overview.renewal.on.toString(Qt::ISODate)), facts.id});
    return table.text();
}

QString healthParts(const HealthScore &health, const ui::Format &format)
{
    TextTable table;
    table.addColumn(Words::tr("Measure"));
    for (const QString &title :
        {Words::tr("Points"), Words::tr("Value"), QStringLiteral("n"), Words::tr("Share")})
        table.addColumn(title, TextTable::Align::Right);
    for (const GroupScore &group : health.groups) {
        for (const MeasureScore &measure : group.measures) {
            table.addRow({wordsIn(format.language(), measure.name), format.number(measure.score),
                format.number(measure.input.raw, 2), QString::number(measure.input.n),
                format.percent(measure.share, 0)});
        }
    }
    return table.text();
}

QString contacts(const AccountOverview &overview)
{
    TextTable table;
    for (const QString &title :
        {Words::tr("Name"), Words::tr("Role"), Words::tr("State"), Words::tr("E-mail")})
        table.addColumn(title);
    for (const ContactEntry &contact : overview.contacts)
        table.addRow(
            {contact.name, orMissing(contact.role), orMissing(contact.status), orMissing(contact.email)});
    return table.text();
}

QString plans(const AccountOverview &overview, const ui::Format &format)
{
    QString text;
    for (const SuccessPlan &plan : overview.plans) {
        text += u"%1  %2  %3\n"_s.arg(oneLine(plan.name), format.percent(plan.progress(), 0), plan.id);
        for (const Objective &objective : plan.objectives) {
            text += u"  %1  %2\n"_s.arg(oneLine(objective.title), format.percent(objective.progress(), 0));
            for (const Step &step : objective.steps)
                text += u"    [%1] %2  %3\n"_s.arg(step.isDone() ? u"x"_s : u" "_s, oneLine(step.title),
                    orMissing(step.dueOn.toString(Qt::ISODate)));
        }
    }
    return text;
}

QString timeline(const AccountOverview &overview, const ui::Format &format, const QTimeZone &zone)
{
    TextTable table;
    for (const QString &title : {Words::tr("When"), Words::tr("Kind"), Words::tr("What"), Words::tr("Who")})
        table.addColumn(title);
    for (const TimelineEntry &entry : overview.timeline.mid(0, timelineLines)) {
        const QString when = entry.wholeDay ? format.date(entry.at.toTimeZone(zone).date())
                                            : format.dateTime(entry.at, zone);
        table.addRow({when, timelineKindText(entry.kind), entry.title, orMissing(entry.who)});
    }
    return table.text();
}

} // namespace

QString overviewText(const AccountOverview &overview, const ui::Format &format, const QTimeZone &zone)
{
    return facts(overview, format) + section(Words::tr("Health"), healthParts(overview.health, format))
        + section(Words::tr("KPIs"), kpiTable(overview.kpis, format))
        + section(Words::tr("Contacts"), contacts(overview))
        + section(Words::tr("Success plans"), plans(overview, format))
        + section(Words::tr("Timeline"), timeline(overview, format, zone));
}

} // namespace csm::ctl
