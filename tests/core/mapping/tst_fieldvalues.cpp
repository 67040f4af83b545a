#include "core/mapping/fieldvalues.h"
#include "tests/support/warnings.h"

#include <QDateTime>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestFieldValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void knowsADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *good : {"2026-03-02", "2024-02-29", "0001-01-01", "9999-12-31"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad : {"2026-02-30", "2025-02-29", "2026-3-2", "2026/03/02", "2026-03-02T00:00:00Z",
                 "", "today", "0000-01-01", "20260302", "2026-03-0x"})
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false;
    }

    void knowsADate()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOne);
        QCOMPARE(isDate(text.toStdString()), isOne);
    }

    void readsAnInstant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const qint64 ms = QDateTime(QDate(2026, 3, 2), QTime(9, 15, 8, 250), Qt::UTC).toMSecsSinceEpoch();
        QTest::newRow("as Salesforce writes it") << QByteArray("2026-03-02T09:15:08.250+0000") << ms;
        QTest::newRow("Z") << QByteArray("2026-03-02T09:15:08.250Z") << ms;
        QTest::newRow("no offset") << QByteArray("2026-03-02T09:15:08.250") << ms;
        QTest::newRow("an offset with a colon") << QByteArray("2026-03-02T18:15:08.25+09:00") << ms;
        QTest::newRow("a negative offset") << QByteArray("2026-03-02T05:45:08.250-0330") << ms;
        QTest::newRow("no fraction") << QByteArray("2026-03-02T09:15:08Z") << ms - 250;
        QTest::newRow("microseconds") << QByteArray("2026-03-02T09:15:08.250999Z") << ms;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.000+0000") << qint64(-1000);
        for (const char *bad : {"", "2026-03-02", "2026-03-02 09:15:08", "2026-02-30T09:15:08Z",
                 "2026-03-02T25:15:08Z", "2026-03-02T09:61:08Z", "2026-03-02T09:15:08.25+9",
                 "2026-03-02T09:15Z", "2026-03-02T09:15:08Zx"})
            QTest::newRow(qPrintable(u"not '%1'"_s.arg(QLatin1StringView(bad))))
                << QByteArray(bad) << qint64(-7);
    }

    void readsAnInstant()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(instantOf(text.toStdString()).value_or(-7), ms);
    }

    void readsMoneyExactly_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("minor");
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        QTest::newRow("won") << QByteArray("1280000000.0") << 0 << qint64(1'280'000'000);
        QTest::newRow("won with an exponent") << QByteArray("1.28E9") << 0 << qint64(1'280'000'000);
        QTest::newRow("dollars") << QByteArray("12.34") << 2 << qint64(1234);
        QTest::newRow("what a double cannot hold") << QByteArray("0.29") << 2 << qint64(29);
        QTest::newRow("a big amount to the cent")
            << QByteArray("90071992547409.93") << 2 << qint64(9'007'199'254'740'993);
        QTest::newRow("dinars") << QByteArray("1.2345") << 3 << qint64(1235);
        QTest::newRow("half away from zero") << QByteArray("0.5") << 0 << qint64(1);
        QTest::newRow("negative half") << QByteArray("-0.5") << 0 << qint64(-1);
        QTest::newRow("just below a half") << QByteArray("0.4999999999999999999999") << 0 << qint64(0);
        QTest::newRow("a small exponent") << QByteArray("15e-1") << 0 << qint64(2);
        QTest::newRow("very small") << QByteArray("1e-300") << 2 << qint64(0);
        QTest::newRow("zero") << QByteArray("0") << 2 << qint64(0);
        QTest::newRow("zero with a huge exponent") << QByteArray("0e999") << 2 << qint64(0);
        QTest::newRow("no fraction digits") << QByteArray("7.") << 0 << qint64(7);
        QTest::newRow("the biggest") << QByteArray("9223372036854775807") << 0
                                     << std::numeric_limits<qint64>::max();
        QTest::newRow("the biggest, which rounding would pass")
            << QByteArray("92233720368547758.075") << 2 << none;
        QTest::newRow("the biggest to the cent")
            << QByteArray("92233720368547758.074") << 2 << std::numeric_limits<qint64>::max();
        for (const char *bad :
            {"", "-", "abc", "1.2.3", "1e", "1e400", "92233720368547758070", "0x10", "1,5", "NaN"})
            QTest::newRow(qPrintable(u"not '%1'"_s.arg(QLatin1StringView(bad))))
                << QByteArray(bad) << 0 << none;
    }

    void readsMoneyExactly()
    {
        QFETCH(QByteArray, number);
        QFETCH(int, digits);
        QFETCH(qint64, minor);
        const auto read = minorUnitsOf(number.toStdString(), digits);
        QCOMPARE(read.has_value(), minor != std::numeric_limits<qint64>::min());
        QCOMPARE(read.value_or(minor), minor);
    }

    void readsANumberAndNothingElse()
    {
        QCOMPARE(realOf("12.5"), 12.5);
        QCOMPARE(realOf("-1.25e2"), -125.0);
        for (const char *bad : {"", "1e400", "inf", "nan", "12 %", "1 2", "--1"})
            QVERIFY2(!realOf(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
