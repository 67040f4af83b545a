#include "ui/plans/valuefields.h"

#include "ui/plans/progressstrip.h"
#include "ui/plans/valuetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/menustyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/daypicker.h"
#include "ui/widgets/themedwidget.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

/// Stands over everything until a day is picked.
class CalendarPopup final : public ThemedWidget
{
public:
    CalendarPopup(const Theme &theme, Language language, QWidget *anchor, QDate day, QDate today)
        : ThemedWidget(theme, anchor)
        , m_calendar(new DayPicker(theme, language, today))
    {
        setWindowFlags(Qt::Popup | Qt::FramelessWindowHint);
        setAttribute(Qt::WA_DeleteOnClose);
        m_calendar->setSelectedDate(day);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 8, 8, 8);
        column->addWidget(m_calendar);
        adjustSize();
        setMask(floatingMask(rect()));
        move(anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4)));
    }

    DayPicker *calendar() const { return m_calendar; }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawFloatingPanel(rect(), painter, look());
    }

    DayPicker *m_calendar;
};

} // namespace

DateField::DateField(const Theme &theme, PlanField field, const QString &label, const Format &format,
    QDate today, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_language(format.language())
    , m_today(today)
    , m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(tr("None"));
    auto *open = m_edit->addAction(icon(theme, "calendar-event"_L1), QLineEdit::TrailingPosition);
    open->setText(tr("Pick a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::touched);
    connect(m_edit, &QLineEdit::returnPressed, this, &DateField::flush);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

std::optional<PlanValue> DateField::value() const
{
    if (m_edit->text().trimmed().isEmpty())
        return PlanValue();
    const std::optional<QDate> date = dateFromText(m_edit->text(), m_today);
    return date ? std::optional<PlanValue>(*date) : std::nullopt;
}

void DateField::setValue(const PlanValue &value)
{
    m_edit->setText(valueText(value));
}

QString DateField::complaint() const
{
    return tr("Write a day like %1.").arg(m_today.toString(Qt::ISODate));
}

void DateField::openCalendar()
{
    const auto said = value();
    const QDate *day = said ? std::get_if<QDate>(&*said) : nullptr;
    auto *popup = new CalendarPopup(theme(), m_language, m_edit, day ? *day : m_today, m_today);
    connect(popup->calendar(), &QCalendarWidget::activated, this, [this, popup](QDate picked) {
        popup->close();
        setValue(picked);
        touched();
        flush();
    });
    connect(popup->calendar(), &QCalendarWidget::clicked, popup->calendar(), &QCalendarWidget::activated);
    popup->show();
    popup->calendar()->setFocus();
}

NumberField::NumberField(const Theme &theme, PlanField field, const QString &label, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(Format::missing());
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::touched);
    connect(m_edit, &QLineEdit::returnPressed, this, &NumberField::flush);
}

std::optional<PlanValue> NumberField::value() const
{
    if (m_edit->text().trimmed().isEmpty())
        return PlanValue();
    const std::optional<double> number = numberFromText(m_edit->text());
    return number ? std::optional<PlanValue>(*number) : std::nullopt;
}

void NumberField::setValue(const PlanValue &value)
{
    m_edit->setText(valueText(value));
}

QString NumberField::complaint() const
{
    return tr("This is not a number.");
}

ChoiceField::ChoiceField(
    const Theme &theme, PlanField field, const QString &label, const QList<Choice> &choices, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_box(new QComboBox)
{
    for (const auto &[code, words] : choices)
        m_box->addItem(words, code);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        touched();
        flush();
    });
}

std::optional<PlanValue> ChoiceField::value() const
{
    return PlanValue(m_box->currentData().toString());
}

void ChoiceField::setValue(const PlanValue &value)
{
    if (const QString *code = std::get_if<QString>(&value))
        m_box->setCurrentIndex(m_box->findData(*code));
}

QString ChoiceField::words(const PlanValue &value) const
{
    const QString *code = std::get_if<QString>(&value);
    return code ? m_box->itemText(m_box->findData(*code)) : QString();
}

PercentField::PercentField(const Theme &theme, PlanField field, const QString &label, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_spin(new QSpinBox)
    , m_strip(new ProgressStrip(theme))
    , m_done(new IconButton(theme, "check-circle"_L1, tr("Done, or not (Ctrl+Enter in the outline)")))
{
    m_spin->setRange(0, 100);
    m_spin->setSingleStep(5);
    m_spin->setSuffix(u"%"_s);
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_strip, 1);
    row->addWidget(m_spin);
    row->addWidget(m_done);
    setEditor(m_spin, around);
    connect(m_spin, &QSpinBox::valueChanged, this, &PercentField::touched);
    connect(m_spin, &QSpinBox::valueChanged, this, &PercentField::showBar);
    connect(m_done, &QToolButton::clicked, this, [this] {
        m_spin->setValue(m_spin->value() == 100 ? 0 : 100);
        flush();
    });
}

void PercentField::showBar()
{
    m_strip->setShare(m_spin->value() / 100.0);
}

std::optional<PlanValue> PercentField::value() const
{
    return PlanValue(double(m_spin->value()));
}

void PercentField::setValue(const PlanValue &value)
{
    const QSignalBlocker quiet(m_spin);
    const double *percent = std::get_if<double>(&value);
    m_spin->setValue(percent ? int(std::lround(*percent)) : 0);
    showBar();
}

} // namespace csm::ui
