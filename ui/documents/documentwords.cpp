#include "ui/documents/documentwords.h"

#include "ui/documents/plandocument.h"

#include <QTranslator>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr const char *context = "Document";

/// 0.5, 5, 12.25: as many decimals as the figure has, two at most.
QString figure(double value, const Format &format)
{
    const double cents = std::round(value * 100);
    const int decimals = std::fmod(cents, 100) == 0 ? 0 : std::fmod(cents, 10) == 0 ? 1 : 2;
    return format.number(value, decimals);
}

/// Korean counters and percent signs follow the figure at once, other units after a space.
QString measured(std::optional<double> value, const QString &unit, const Format &format)
{
    if (!value)
        return Format::missing();
    QString digits = figure(*value, format);
    if (unit.isEmpty())
        return digits;
    const bool close = unit.startsWith(u'%') || unit.at(0).script() == QChar::Script_Hangul;
    return close ? digits + unit : digits + QChar(QChar::Nbsp) + unit;
}

} // namespace

DocumentWords::DocumentWords(Language language)
    : m_translator(std::make_unique<QTranslator>())
    , m_format(language)
{
    // Without its file the words are English, as everywhere.
    std::ignore = m_translator->load(":/i18n/"_L1 + codeOf(language) + ".qm"_L1);
}

DocumentWords::~DocumentWords() = default;

QString DocumentWords::text(const char *source, int n) const
{
    QString words = m_translator->translate(context, source, nullptr, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    return n < 0 ? words : words.replace("%n"_L1, m_format.number(n));
}

QString DocumentWords::kind() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Success plan"));
}

QString DocumentWords::health(const DocumentHealth &health) const
{
    return band(health.band) + u' '
        + m_format.number(std::floor(health.score)); // never up into the next band
}

QString DocumentWords::band(HealthBand band) const
{
    switch (band) {
    case HealthBand::Healthy:
        return text(QT_TRANSLATE_NOOP("Document", "Healthy"));
    case HealthBand::Watch:
        return text(QT_TRANSLATE_NOOP("Document", "Watch"));
    case HealthBand::Risk:
        return text(QT_TRANSLATE_NOOP("Document", "At risk"));
    case HealthBand::Unknown:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Document", "No data"));
}

QString DocumentWords::csm(const QString &name) const
{
    return text(QT_TRANSLATE_NOOP("Document", "CSM %1")).arg(name);
}

QString DocumentWords::period(QDate from, QDate to) const
{
    if (!from.isValid() && !to.isValid())
        return {};
    if (!from.isValid())
        return text(QT_TRANSLATE_NOOP("Document", "until %1")).arg(m_format.isoDate(to));
    if (!to.isValid())
        return text(QT_TRANSLATE_NOOP("Document", "from %1")).arg(m_format.isoDate(from));
    return text(QT_TRANSLATE_NOOP("Document", "%1 to %2")).arg(m_format.isoDate(from), m_format.isoDate(to));
}

QString DocumentWords::renewal(QDate on, QDate today) const
{
    return text(QT_TRANSLATE_NOOP("Document", "Renewal %1 (%2)"))
        .arg(m_format.isoDate(on), m_format.countdown(today.daysTo(on)));
}

QString DocumentWords::overallProgress() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Overall progress"));
}

QString DocumentWords::objectivesDone() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Objectives reached"));
}

QString DocumentWords::countOf(int count, int all) const
{
    return text(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(m_format.number(count), m_format.number(all));
}

QString DocumentWords::overdueSteps() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Overdue steps"));
}

QString DocumentWords::weeklyUsers() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Weekly active users"));
}

QString DocumentWords::vision() const
{
    return text(QT_TRANSLATE_NOOP("Document", "What success means to you"));
}

QString DocumentWords::usage(int weeks) const
{
    return text(QT_TRANSLATE_N_NOOP("Document", "Weekly active users (last %n week(s))"), weeks);
}

QString DocumentWords::outline() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Objectives and steps"));
}

QString DocumentWords::noObjectives() const
{
    return text(QT_TRANSLATE_NOOP("Document", "No objectives have been agreed yet."));
}

QString DocumentWords::columnTitle() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Objective, outcome, step"));
}

QString DocumentWords::columnOwner() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Owner"));
}

QString DocumentWords::columnDue() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Due"));
}

QString DocumentWords::columnProgress() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Progress"));
}

QString DocumentWords::continued(const QString &title) const
{
    return text(QT_TRANSLATE_NOOP("Document", "%1 (continued)")).arg(title);
}

QString DocumentWords::sponsor(const QString &name) const
{
    return text(QT_TRANSLATE_NOOP("Document", "Sponsor %1")).arg(name);
}

QString DocumentWords::outcome(const DocumentOutcome &outcome) const
{
    return text(QT_TRANSLATE_NOOP("Document", "Base %1 · Current %2 · Target %3"))
        .arg(measured(outcome.base, outcome.unit, m_format),
            measured(outcome.current, outcome.unit, m_format),
            measured(outcome.target, outcome.unit, m_format));
}

QString DocumentWords::late(qint64 days) const
{
    return text(QT_TRANSLATE_N_NOOP("Document", "%n day(s) late"), int(days));
}

QString DocumentWords::state(ObjectiveState state) const
{
    switch (state) {
    case ObjectiveState::NotStarted:
        return text(QT_TRANSLATE_NOOP("Document", "Not started"));
    case ObjectiveState::InProgress:
        return text(QT_TRANSLATE_NOOP("Document", "In progress"));
    case ObjectiveState::Completed:
        return text(QT_TRANSLATE_NOOP("Document", "Completed"));
    case ObjectiveState::Cancelled:
        return text(QT_TRANSLATE_NOOP("Document", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QString DocumentWords::confidential() const
{
    return text(QT_TRANSLATE_NOOP("Document", "Confidential · made with CSM Workbench"));
}

QString DocumentWords::asOf(const QDateTime &at, const QString &source) const
{
    const QString day = at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : Format::missing();
    const QString age = text(QT_TRANSLATE_NOOP("Document", "Data as of %1")).arg(day);
    return source.isEmpty() ? age : age + u" · "_s + source;
}

QString DocumentWords::pageOf(int page, int pages) const
{
    return u"%1 / %2"_s.arg(page).arg(pages);
}

} // namespace csm::ui
