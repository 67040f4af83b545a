#include "ui/format/format.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

const QLocale &localeOf(Language language)
{
    static const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return language == Language::Korean ? korean : english;
}

} // namespace

QString Format::date(QDate date) const
{
    return date.isValid() ? localeOf(m_language).toString(date, korean() ? u"yy.MM.dd"_s : u"d MMM yy"_s)
                          : missing();
}

QString Format::textDate(QDate date) const
{
    if (!date.isValid())
        return missing();
    return localeOf(m_language).toString(date, korean() ? u"M월 d일(ddd)"_s : u"ddd d MMM"_s);
}

QString Format::fullDate(QDate date) const
{
    if (!date.isValid())
        return missing();
    return localeOf(m_language).toString(date, korean() ? u"yyyy년 M월 d일"_s : u"d MMMM yyyy"_s);
}

QString Format::isoDate(QDate date) const
{
    return date.isValid() ? date.toString(Qt::ISODate) : missing();
}

QString Format::month(QDate date) const
{
    return date.isValid() ? localeOf(m_language).toString(date, korean() ? u"M월"_s : u"MMM"_s) : missing();
}

QString Format::yearMonth(QDate date) const
{
    return date.isValid() ? localeOf(m_language).toString(date, korean() ? u"yyyy년 M월"_s : u"MMM yyyy"_s)
                          : missing();
}

QString Format::time(const QDateTime &at, const QTimeZone &zone) const
{
    if (!at.isValid())
        return missing();
    return localeOf(m_language).toString(at.toTimeZone(zone).time(), korean() ? u"AP h:mm"_s : u"h:mm AP"_s);
}

QString Format::dateTime(const QDateTime &at, const QTimeZone &zone) const
{
    return at.isValid() ? date(at.toTimeZone(zone).date()) + u' ' + time(at, zone) : missing();
}

QString Format::ago(const QDateTime &at, const QDateTime &now, const QTimeZone &zone) const
{
    if (!at.isValid())
        return missing();
    const QDate day = at.toTimeZone(zone).date();
    const qint64 days = day.daysTo(now.toTimeZone(zone).date());
    const qint64 minutes = at.secsTo(now) / 60;
    // A clock a little behind the server's must not write "in −1 minutes".
    if (minutes < 1 && minutes > -5)
        return korean() ? u"방금"_s : u"just now"_s;
    if (days >= 7 || minutes < 0)
        return date(day);
    if (days > 1)
        return korean() ? u"%1일 전"_s.arg(days) : u"%1 days ago"_s.arg(days);
    if (minutes < 60)
        return korean() ? u"%1분 전"_s.arg(minutes) : u"%1 min ago"_s.arg(minutes);
    if (days == 1)
        return korean() ? u"어제"_s : u"yesterday"_s;
    return korean() ? u"%1시간 전"_s.arg(minutes / 60) : u"%1 h ago"_s.arg(minutes / 60);
}

QString Format::countdown(std::optional<qint64> days) const
{
    if (!days)
        return missing();
    return *days > 0 ? u"D-%1"_s.arg(*days) : *days < 0 ? u"D+%1"_s.arg(-*days) : u"D-day"_s;
}

} // namespace csm::ui
