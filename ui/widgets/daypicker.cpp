#include "ui/widgets/daypicker.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kBar = 36; ///< of the month
constexpr int kCell = 36;
constexpr double kRadius = 7;

} // namespace

DayPicker::DayPicker(const Theme &theme, Language language, QDate today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_theme(theme)
    , m_today(today)
{
    setLocale(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                           : QLocale(QLocale::English, QLocale::UnitedStates));
    setVerticalHeaderFormat(NoVerticalHeader);
    setFirstDayOfWeek(Qt::Sunday);
    auto *view = findChild<QTableView *>();
    view->setFrameShape(QFrame::NoFrame);
    for (QHeaderView *header : {view->horizontalHeader(), view->verticalHeader()})
        header->setMinimumSectionSize(1); // a month is as large as the picker
    m_days = view->viewport();
    m_days->setAttribute(Qt::WA_Hover);
    m_days->setCursor(Qt::PointingHandCursor);
    const std::tuple<QString, QLatin1StringView, QString> arrows[]
        = {{u"qt_calendar_prevmonth"_s, "chevron-left"_L1, tr("Month before")},
            {u"qt_calendar_nextmonth"_s, "chevron-right"_L1, tr("Next month")}};
    for (const auto &[part, iconName, name] : arrows) {
        auto *button = findChild<QToolButton *>(part);
        button->setIcon(icon(theme, iconName));
        button->setAccessibleName(name);
        setPlainToolTip(button, name);
    }
    if (language == Language::Korean)
        putYearFirst();
    const int side = theme.fonts().px(kCell);
    setFixedSize(7 * side, 7 * side + theme.fonts().px(kBar));
    connect(&theme, &Theme::changed, this, &DayPicker::dress);
    dress();
}

/// As the language has it: 2026 11월.
void DayPicker::putYearFirst()
{
    auto *year = findChild<QWidget *>(u"qt_calendar_yearbutton"_s);
    auto *month = findChild<QWidget *>(u"qt_calendar_monthbutton"_s);
    auto *row = qobject_cast<QBoxLayout *>(month->parentWidget()->layout());
    row->removeWidget(month);
    row->insertWidget(row->indexOf(year) + 1, month);
}

/// What Qt paints itself takes its colours from here: the bar of the month, the names of the days.
void DayPicker::dress()
{
    const Tokens &t = m_theme.tokens();
    auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, t.surface); // its ground
    colors.setColor(QPalette::HighlightedText, t.text);
    bar->setPalette(colors);
    QTextCharFormat names;
    names.setForeground(t.text3);
    names.setBackground(t.surface);
    names.setFont(m_theme.fonts().words(12));
    setHeaderTextFormat(names);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) // which Qt would have red
        setWeekdayTextFormat(day, names);
}

bool DayPicker::isUnderMouse(const QRect &cell) const
{
    return m_days->underMouse() && cell.contains(m_days->mapFromGlobal(QCursor::pos()));
}

void DayPicker::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Tokens &t = m_theme.tokens();
    const double side = qMin(rect.width(), rect.height()) - 4.0;
    const QRectF ground(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side);
    const bool elsewhere = date.month() != monthShown();
    const bool selected = date == selectedDate() && !elsewhere;
    QColor ink = elsewhere ? mixed(t.text3, t.surface, 0.4) : t.text;
    painter->save();
    painter->fillRect(rect, t.surface);
    if (selected) {
        paintRounded(*painter, ground, kRadius, t.accent);
        ink = t.onAccent;
    } else {
        const QColor fill = isUnderMouse(rect) ? t.surface2 : QColor();
        paintRounded(*painter, ground, kRadius, fill, date == m_today ? t.accent : QColor());
        if (date == m_today)
            ink = t.accentInk;
    }
    const auto weight = selected || date == m_today ? QFont::DemiBold : QFont::Normal;
    paintTextLine(*painter, ground, QString::number(date.day()), m_theme.fonts().figures(13, weight), ink,
        Qt::AlignHCenter);
    painter->restore();
}

} // namespace csm::ui
