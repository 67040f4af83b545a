#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/daypicker.h"

#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestDayPicker : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 19); // in the week before the one that is chosen

    /// The colours that cover at least a pixel of the cell of @p day.
    static QSet<QRgb> colorsOf(DayPicker &picker, int day)
    {
        auto *view = picker.findChild<QTableView *>();
        const QImage seen = view->viewport()->grab().toImage();
        QSet<QRgb> found;
        for (int row = 2; row < 6; ++row) { // of this month for certain
            for (int column = 0; column < 7; ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (index.data().toInt() != day)
                    continue;
                const QRect cell = view->visualRect(index);
                for (int y = cell.top(); y <= cell.bottom(); ++y) {
                    for (int x = cell.left(); x <= cell.right(); ++x)
                        found.insert(seen.pixel(x, y));
                }
            }
        }
        return found;
    }

private slots:
    void init() { test::failOnAnyWarning(); }

    void wearsTheTokensOfBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void wearsTheTokensOfBothThemes()
    {
        QFETCH(bool, dark);
        Theme theme(*qApp);
        theme.setMode(dark ? Theme::Mode::Light : Theme::Mode::Dark);
        DayPicker picker(theme, dark ? Language::Korean : Language::English, m_today);
        picker.setSelectedDate(QDate(2026, 11, 25));
        theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light); // while it is open
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        test::shoot(picker, dark ? u"daypicker-dark"_s : u"daypicker-light"_s);
        const Tokens &t = theme.tokens();
        QVERIFY(colorsOf(picker, 25).contains(t.accent.rgb()));
        QVERIFY(colorsOf(picker, 19).contains(t.accentInk.rgb()));
        for (const int weekend : {14, 15, 21, 22}) {
            const QSet<QRgb> colors = colorsOf(picker, weekend);
            QVERIFY(colors.contains(t.surface.rgb()));
            for (const QRgb color : colors)
                QVERIFY(qRed(color) - qMax(qGreen(color), qBlue(color)) < 30); // no stock red
        }
        const int year = picker.findChild<QToolButton *>(u"qt_calendar_yearbutton"_s)->x();
        const int month = picker.findChild<QToolButton *>(u"qt_calendar_monthbutton"_s)->x();
        QCOMPARE(year < month, dark); // Korean has the year first
        QCOMPARE(picker.headerTextFormat().foreground().color(), t.text3);
        QCOMPARE(picker.weekdayTextFormat(Qt::Sunday).foreground().color(), t.text3);
    }

    void turnsThePagesByButtonsThatHaveNames()
    {
        Theme theme(*qApp);
        DayPicker picker(theme, Language::English, m_today);
        picker.setSelectedDate(QDate(2026, 11, 25));
        picker.show();
        for (const QString &name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s}) {
            auto *button = picker.findChild<QToolButton *>(name);
            QVERIFY(button && !button->accessibleName().isEmpty());
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(picker.monthShown(), name.contains(u"prev"_s) ? 10 : 11);
        }
    }
};

QTEST_MAIN(TestDayPicker)
#include "tst_daypicker.moc"
