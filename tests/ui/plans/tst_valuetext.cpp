#include "tests/support/warnings.h"
#include "ui/plans/valuetext.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestValueText : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);

private slots:
    void init() { failOnAnyWarning(); }

    void readsADayAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2026-01-31"_s << QDate(2026, 1, 31);
        QTest::newRow("points") << u"2026.1.31"_s << QDate(2026, 1, 31);
        QTest::newRow("Korean, with a point behind") << u"2026. 1. 31."_s << QDate(2026, 1, 31);
        QTest::newRow("two digits of a year") << u"27.1.3"_s << QDate(2027, 1, 3);
        QTest::newRow("later this year") << u"12.24"_s << QDate(2026, 12, 24);
        QTest::newRow("passed this year, so next year") << u"1/31"_s << QDate(2027, 1, 31);
        QTest::newRow("today") << u"11-21"_s << QDate(2026, 11, 21);
        QTest::newRow("a leap day that is none") << u"2026-02-29"_s << QDate();
        QTest::newRow("half typed") << u"2026-0"_s << QDate();
        QTest::newRow("words") << u"tomorrow"_s << QDate();
        QTest::newRow("nothing") << u""_s << QDate();
    }
    void readsADayAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(dateFromText(text, m_today), day.isValid() ? std::optional(day) : std::nullopt);
    }

    void readsANumberWithSeparatorsAndAnySign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("number");
        QTest::newRow("thousands") << u"1,250"_s << QVariant(1250.0);
        QTest::newRow("millions and a fraction") << u"-1,234,567.5"_s << QVariant(-1234567.5);
        QTest::newRow("a comma for a point") << u"12,5"_s << QVariant();
        QTest::newRow("commas anywhere") << u"1,25,0"_s << QVariant();
        QTest::newRow("a true minus") << u"\u22123.5"_s << QVariant(-3.5);
        QTest::newRow("blanks around") << u" 7 "_s << QVariant(7.0);
        QTest::newRow("too large for a number") << u"1e400"_s << QVariant();
        QTest::newRow("not a number, spelled") << u"nan"_s << QVariant();
        QTest::newRow("words") << u"seven"_s << QVariant();
    }
    void readsANumberWithSeparatorsAndAnySign()
    {
        QFETCH(QString, text);
        QFETCH(QVariant, number);
        QCOMPARE(numberFromText(text), number.isNull() ? std::nullopt : std::optional(number.toDouble()));
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        for (const double value : {0.0, 0.1, -3.5, 1250.0, 1234567.125, 1e15})
            QCOMPARE(numberFromText(numberToText(value)), std::optional(value));
        for (const QDate day : {QDate(2026, 1, 1), QDate(1999, 12, 31)})
            QCOMPARE(dateFromText(valueText(day), m_today), std::optional(day));
        QCOMPARE(valueText(PlanValue()), QString());
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
