#include "tests/support/warnings.h"
#include "ui/format/format.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const Format kKorean(Language::Korean);
const Format kEnglish(Language::English);
const QTimeZone kSeoul("Asia/Seoul");

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void writesShortMoney_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");

        const auto row = [](const char *name, qint64 minor, QStringView currency, QStringView korean,
                             QStringView english) {
            QTest::newRow(name) << minor << currency.toString() << korean.toString() << english.toString();
        };
        row("hundreds of millions", 1'280'000'000, u"KRW", u"12.8억", u"₩1.28B");
        row("tens of millions", 90'000'000, u"KRW", u"9,000만", u"₩90M");
        row("a whole number of 억 keeps its figure", 400'000'000, u"KRW", u"4.0억", u"₩400M");
        row("rounds up into the next unit", 99'995'000, u"KRW", u"1.0억", u"₩100M");
        row("stays below it", 99'994'999, u"KRW", u"9,999만", u"₩100M");
        row("thousands of 억", 123'450'000'000, u"KRW", u"1,234.5억", u"₩123B");
        row("조", 1'234'000'000'000, u"KRW", u"1.2조", u"₩1.23T");
        row("rounds up into 조", 999'995'000'000, u"KRW", u"1.0조", u"₩1T");
        row("one 만", 10'000, u"KRW", u"1만", u"₩10K");
        row("below 만", 9'999, u"KRW", u"9,999원", u"₩9,999");
        row("nothing", 0, u"KRW", u"0원", u"₩0");
        row("less", -630'000'000, u"KRW", u"−6.3억", u"−₩630M");
        row("the least there is", std::numeric_limits<qint64>::min(), u"KRW", u"−9,223,372.0조",
            u"−₩9,223,372T");
        row("dollars have cents", 128'000'000, u"USD", u"$1.28M", u"$1.28M");
        row("small dollars", 950'000, u"USD", u"$9,500", u"$9,500");
        row("dollars in thousands", 1'250'000, u"USD", u"$12.5K", u"$12.5K");
        row("a million is not a thousand thousands", 99'999'900, u"USD", u"$1M", u"$1M");
        row("yen have none", 1'280'000, u"JPY", u"¥1.28M", u"¥1.28M");
        row("another currency by its code", 128'000'000, u"CHF", u"CHF\u00A01.28M", u"CHF\u00A01.28M");
    }
    void writesShortMoney()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(kKorean.money(Money{minor, currency}), "korean");
        QTEST(kEnglish.money(Money{minor, currency}), "english");
    }

    void writesMoneyInFull()
    {
        QCOMPARE(kKorean.moneyInFull(Money{1'280'000'000, u"KRW"_s}), u"1,280,000,000원"_s);
        QCOMPARE(kEnglish.moneyInFull(Money{1'280'000'000, u"KRW"_s}), u"₩1,280,000,000"_s);
        QCOMPARE(kEnglish.moneyInFull(Money{-128'000'050, u"USD"_s}), u"−$1,280,000.50"_s);
        QCOMPARE(kEnglish.moneyInFull(Money{1'005, u"KWD"_s}), u"KWD\u00A01.005"_s);
        QCOMPARE(kKorean.moneyInFull(std::nullopt), u"–"_s);
    }

    void signsAChange()
    {
        QCOMPARE(kKorean.signedMoney(Money{630'000'000, u"KRW"_s}), u"+6.3억"_s);
        QCOMPARE(kKorean.signedMoney(Money{-630'000'000, u"KRW"_s}), u"−6.3억"_s);
        QCOMPARE(kKorean.signedMoney(Money{0, u"KRW"_s}), u"0원"_s);
        QCOMPARE(kKorean.signedNumber(-12), u"−12"_s);
        QCOMPARE(kKorean.signedNumber(8), u"+8"_s);
        QCOMPARE(kKorean.signedNumber(-0.04, 1), u"0.0"_s);
        QCOMPARE(kKorean.points(0.011), u"+1.1%p"_s);
        QCOMPARE(kEnglish.points(-0.008), u"−0.8\u00A0pp"_s);
        QCOMPARE(kEnglish.signedPercent(0.042), u"+4.2%"_s);
    }

    void writesNumbersAndNeverAMissingOneAsZero()
    {
        QCOMPARE(kKorean.number(1'032), u"1,032"_s);
        QCOMPARE(kKorean.number(-1'234'567.891, 2), u"−1,234,567.89"_s);
        QCOMPARE(kKorean.number(999), u"999"_s);
        QCOMPARE(kKorean.percent(0.934), u"93.4%"_s);
        QCOMPARE(kKorean.percent(0.35, 0), u"35%"_s);
        QCOMPARE(kKorean.number(std::nullopt), u"–"_s);
        QCOMPARE(kKorean.percent(std::nullopt), u"–"_s);
        QCOMPARE(kKorean.percent(std::numeric_limits<double>::quiet_NaN()), u"–"_s);
        QCOMPARE(kKorean.money(std::nullopt), u"–"_s);
        QCOMPARE(kKorean.date({}), u"–"_s);
        QCOMPARE(kKorean.countdown(std::nullopt), u"–"_s);
    }

    void writesDates()
    {
        const QDate day(2025, 12, 14);
        QCOMPARE(kKorean.date(day), u"25.12.14"_s);
        QCOMPARE(kKorean.textDate(day), u"12월 14일(일)"_s);
        QCOMPARE(kKorean.fullDate(day), u"2025년 12월 14일"_s);
        QCOMPARE(kKorean.isoDate(day), u"2025-12-14"_s);
        QCOMPARE(kKorean.month(day), u"12월"_s);
        QCOMPARE(kKorean.yearMonth(day), u"2025년 12월"_s);
        QCOMPARE(kEnglish.date(day), u"14 Dec 25"_s);
        QCOMPARE(kEnglish.textDate(day), u"Sun 14 Dec"_s);
        QCOMPARE(kEnglish.fullDate(day), u"14 December 2025"_s);
        QCOMPARE(kEnglish.month(day), u"Dec"_s);
        QCOMPARE(kEnglish.yearMonth(day), u"Dec 2025"_s);
    }

    void writesTheTimeOfTheUsersZone()
    {
        const QDateTime at(QDate(2025, 11, 20), QTime(23, 42), Qt::UTC);
        QCOMPARE(kKorean.time(at, kSeoul), u"오전 8:42"_s);
        QCOMPARE(kEnglish.time(at, kSeoul), u"8:42 AM"_s);
        QCOMPARE(kKorean.dateTime(at, kSeoul), u"25.11.21 오전 8:42"_s);
        QCOMPARE(kKorean.time({}, kSeoul), u"–"_s);
    }

    void saysHowLongAgoUnderAWeekAndTheDateAfter_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        const QDateTime now = anEvening();
        QTest::newRow("now") << now.addSecs(-20) << u"방금"_s << u"just now"_s;
        QTest::newRow("a clock ahead of ours") << now.addSecs(90) << u"방금"_s << u"just now"_s;
        QTest::newRow("minutes") << now.addSecs(-300) << u"5분 전"_s << u"5 min ago"_s;
        QTest::newRow("hours") << now.addSecs(-3 * 3600) << u"3시간 전"_s << u"3 h ago"_s;
        QTest::newRow("yesterday by the calendar") << now.addSecs(-22 * 3600) << u"어제"_s << u"yesterday"_s;
        QTest::newRow("days") << now.addDays(-3) << u"3일 전"_s << u"3 days ago"_s;
        QTest::newRow("six days") << now.addDays(-6) << u"6일 전"_s << u"6 days ago"_s;
        QTest::newRow("a week") << now.addDays(-7) << u"25.11.14"_s << u"14 Nov 25"_s;
        QTest::newRow("to come") << now.addDays(2) << u"25.11.23"_s << u"23 Nov 25"_s;
    }
    void saysHowLongAgoUnderAWeekAndTheDateAfter()
    {
        QFETCH(QDateTime, at);
        QTEST(kKorean.ago(at, anEvening(), kSeoul), "korean");
        QTEST(kEnglish.ago(at, anEvening(), kSeoul), "english");
    }

    void countsDown()
    {
        QCOMPARE(kKorean.countdown(23), u"D-23"_s);
        QCOMPARE(kKorean.countdown(0), u"D-day"_s);
        QCOMPARE(kKorean.countdown(-3), u"D+3"_s);
    }

private:
    static QDateTime anEvening() { return {QDate(2025, 11, 21), QTime(12, 0), Qt::UTC}; }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
