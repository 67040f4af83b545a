#pragma once

#include "core/account360/accountrecords.h"
#include "ui/format/format.h"
#include "ui/widgets/rowlistmodel.h"

#include <QSet>
#include <QTimeZone>

namespace csm::ui {

/// A row of a timeline: the head of a day, or something that happened then.
struct TimelineLine
{
    QString id = {}; ///< of the day, or of kind and record
    QString day = {}; ///< the words of the head; empty for an entry
    TimelineEntry entry = {};
    bool continues = false; ///< another entry of the same day follows
    bool open = false; ///< its whole text is shown

    bool isDay() const { return !day.isEmpty(); }
    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

/// What happened with an account, by day, newest first.
class TimelineModel final : public RowListModel<TimelineLine>
{
    Q_OBJECT
public:
    TimelineModel(const Format &format, const QTimeZone &zone, QObject *parent = nullptr);

    void setTimeline(const QList<TimelineEntry> &entries, QDate today);
    void setHidden(const QSet<TimelineKind> &kinds);
    const QSet<TimelineKind> &hidden() const { return m_hidden; }
    QList<TimelineKind> kinds() const; ///< that there are, in their usual order
    void toggleOpen(int row);

    QString who(const TimelineEntry &entry) const; ///< right of the title
    QString title(const TimelineEntry &entry) const;
    static QString detail(const TimelineEntry &entry); ///< below the title

    int columnCount(const QModelIndex &parent = {}) const override;

private:
    QVariant cell(const TimelineLine &line, int column, int role) const override;
    void arrange();
    QString dayText(QDate day) const;

    const Format m_format;
    const QTimeZone m_zone;
    QList<TimelineEntry> m_entries;
    QDate m_today;
    QSet<TimelineKind> m_hidden;
    QSet<QString> m_open;
};

} // namespace csm::ui
