#include "ui/account360/timelinemodel.h"

#include "ui/account360/recordwords.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

TimelineModel::TimelineModel(const Format &format, const QTimeZone &zone, QObject *parent)
    : RowListModel(parent)
    , m_format(format)
    , m_zone(zone)
{
}

void TimelineModel::setTimeline(const QList<TimelineEntry> &entries, QDate today)
{
    m_entries = entries;
    m_today = today;
    arrange();
}

void TimelineModel::setHidden(const QSet<TimelineKind> &kinds)
{
    m_hidden = kinds;
    arrange();
}

QList<TimelineKind> TimelineModel::kinds() const
{
    QList<TimelineKind> found;
    for (const TimelineEntry &entry : m_entries) {
        if (!found.contains(entry.kind))
            found.append(entry.kind);
    }
    std::ranges::sort(found);
    return found;
}

void TimelineModel::toggleOpen(int index)
{
    const TimelineLine &line = row(index);
    if (line.isDay())
        return;
    if (!m_open.remove(line.id))
        m_open.insert(line.id);
    arrange();
}

void TimelineModel::arrange()
{
    QList<TimelineLine> lines;
    QDate day;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        if (m_hidden.contains(entry.kind))
            continue;
        const QDate on = entry.at.toTimeZone(m_zone).date();
        if (on != day) {
            day = on;
            lines.append({.id = day.toString(Qt::ISODate), .day = dayText(day)});
        } else if (!lines.isEmpty()) {
            lines.last().continues = true;
        }
        const QString id = timelineKindCode(entry.kind) + u' ' + entry.id;
        lines.append({.id = id, .entry = entry, .open = m_open.contains(id)});
    }
    setRows(lines);
}

QString TimelineModel::dayText(QDate day) const
{
    if (day == m_today)
        return tr("Today");
    if (day == m_today.addDays(-1))
        return tr("Yesterday");
    return day.year() == m_today.year() ? m_format.textDate(day) : m_format.fullDate(day);
}

QString TimelineModel::title(const TimelineEntry &entry) const
{
    const QString title = entry.kind == TimelineKind::Survey ? surveyText(entry.title) : entry.title;
    return entry.minutes ? title + u' ' + tr("%n min", nullptr, int(*entry.minutes)) : title;
}

QString TimelineModel::detail(const TimelineEntry &entry)
{
    return entry.kind == TimelineKind::Deleted ? deletedKindText(entry.detail) : entry.detail;
}

QString TimelineModel::who(const TimelineEntry &entry) const
{
    return entry.who.isEmpty() ? entry.source : entry.who;
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TimelineModel::cell(const TimelineLine &line, int, int role) const
{
    if (line.isDay())
        return role == Qt::DisplayRole ? QVariant(line.day) : QVariant();
    const TimelineEntry &entry = line.entry;
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case Qt::AccessibleTextRole:
        return QStringList{timelineKindText(entry.kind), title(entry), detail(entry), who(entry)}.join(
            u", "_s);
    case Qt::ToolTipRole: {
        const QString at = entry.wholeDay ? m_format.date(entry.at.toTimeZone(m_zone).date())
                                          : m_format.dateTime(entry.at, m_zone);
        const QString source = entry.source.isEmpty() ? tr("made here") : entry.source;
        return plainToolTip(at + u" · "_s + source);
    }
    default:
        return {};
    }
}

} // namespace csm::ui
