#include "ui/account360/accountnotes.h"

#include "ui/account360/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountNotes)
};

constexpr double kNotableChange = 0.10;
constexpr double kLowLicenceUse = 0.5;
constexpr int kQuietDays = 14;
constexpr int kRecentlyLeftDays = 180;

bool isRunning(const SuccessPlan &plan)
{
    return plan.state != PlanState::Completed && plan.state != PlanState::Stopped;
}

class Notes
{
public:
    Notes(const AccountOverview &overview, const Format &format, const QTimeZone &zone)
        : m_overview(overview)
        , m_format(format)
        , m_zone(zone)
    {
    }

    QList<AccountNote> all()
    {
        addRenewal();
        addUsage();
        addPeople();
        addCases();
        addPlan();
        addSilence();
        addReached();
        return m_notes;
    }

private:
    void add(QLatin1StringView icon, IconInk ink, const QString &text) { m_notes.append({icon, ink, text}); }
    void addRenewal();
    void addUsage();
    void addPeople();
    void addCases();
    void addPlan();
    void addSilence();
    void addReached();

    const AccountOverview &m_overview;
    const Format &m_format;
    const QTimeZone &m_zone;
    QList<AccountNote> m_notes;
};

void Notes::addRenewal()
{
    if (m_overview.renewal.overdue)
        add("exclamation-triangle"_L1, IconInk::Risk,
            NoteWords::tr("The renewal of %1 is overdue").arg(m_format.textDate(m_overview.renewal.on)));
}

void Notes::addUsage()
{
    const AccountTiles &tiles = m_overview.tiles;
    if (tiles.weeklyUsersChange && std::abs(*tiles.weeklyUsersChange) >= kNotableChange) {
        const bool up = *tiles.weeklyUsersChange > 0;
        add(up ? "graph-up-arrow"_L1 : "graph-down-arrow"_L1, up ? IconInk::Good : IconInk::Risk,
            NoteWords::tr("Weekly active users %1 in 12 weeks")
                .arg(m_format.signedPercent(tiles.weeklyUsersChange, 0)));
    }
    if (const auto use = tiles.licenceUse.number(); use && *use < kLowLicenceUse)
        add("key"_L1, IconInk::Warn,
            NoteWords::tr("%1 of the licences are used").arg(m_format.percent(use, 0)));
}

void Notes::addPeople()
{
    int active = 0;
    QString only;
    for (const ContactEntry &contact : m_overview.contacts) {
        if (contact.status != "left"_L1) {
            ++active;
            only = contact.name;
        } else if (isKeyRole(contact.role) && contact.leftOn.isValid()
            && contact.leftOn.daysTo(m_overview.today) <= kRecentlyLeftDays) {
            add("people"_L1, IconInk::Risk,
                NoteWords::tr("%1 (%2) left on %3")
                    .arg(contact.name, roleText(contact.role), m_format.textDate(contact.leftOn)));
        }
    }
    if (active == 1)
        add("person"_L1, IconInk::Warn, NoteWords::tr("Only one contact: %1").arg(only));
}

void Notes::addCases()
{
    const std::optional<double> open = m_overview.tiles.openCases.number();
    if (!open || *open < 1)
        return;
    const QString text = NoteWords::tr("%n open case(s)", nullptr, int(*open));
    const std::optional<int> oldest = m_overview.tiles.oldestOpenCaseDays;
    add("ticket-perforated"_L1, IconInk::Text2,
        oldest ? text + u", "_s + NoteWords::tr("the oldest for %n day(s)", nullptr, *oldest) : text);
}

void Notes::addPlan()
{
    if (m_overview.plans.isEmpty() || !isRunning(m_overview.plans.front()))
        return;
    if (const int late = m_overview.plans.front().stepsOverdue(m_overview.today))
        add("list-check"_L1, IconInk::Risk,
            NoteWords::tr("%n step(s) of the success plan are overdue", nullptr, late));
}

void Notes::addSilence()
{
    const auto &timeline = m_overview.timeline;
    const auto dayOf = [this](const TimelineEntry &entry) { return entry.at.toTimeZone(m_zone).date(); };
    const auto last = std::ranges::find_if(timeline, [&](const TimelineEntry &entry) {
        const bool contact = entry.kind == TimelineKind::Call || entry.kind == TimelineKind::Email
            || entry.kind == TimelineKind::Meeting;
        return contact && dayOf(entry) <= m_overview.today; // a meeting to come breaks no silence
    });
    if (last == timeline.end())
        return;
    const qint64 days = dayOf(*last).daysTo(m_overview.today);
    if (days >= kQuietDays)
        add("clock-history"_L1, IconInk::Warn, NoteWords::tr("No contact for %n day(s)", nullptr, int(days)));
}

void Notes::addReached()
{
    if (m_overview.plans.isEmpty())
        return;
    for (const Objective &objective : m_overview.plans.front().objectives) {
        for (const Outcome &outcome : objective.outcomes) {
            if (outcome.valueRealised().value_or(0) >= 1)
                add("trophy"_L1, IconInk::Good, NoteWords::tr("Reached: %1").arg(outcome.title));
        }
    }
}

} // namespace

QList<AccountNote> accountNotes(const AccountOverview &overview, const Format &format, const QTimeZone &zone)
{
    return Notes(overview, format, zone).all();
}

} // namespace csm::ui
