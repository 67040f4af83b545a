#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anEventIsOneStampedLine()
    {
        const QTemporaryDir dir;
        const ManualClock clock;
        Logging logging(dir.path(), clock);
        logEvent("sync.finished",
            {{"rows", 12}, {"seconds", 1.5}, {"full", true}, {"id", LogValue::id(u"001A"_s)},
                {"code", ErrorCode::CutPage}, {"url", QUrl(u"https://crm:8443/a/b?q=secret#x"_s)}});
        QCOMPARE(logging.file().tail(2),
            QStringList(u"2026-11-21T09:00:00.000Z sync.finished rows=12 seconds=1.5 full=yes id=001A "
                        "code=E-CUT url=crm:8443/a/b"_s));
    }

    void aHostileDetailForgesNoLineAndShowsNoToken()
    {
        const QTemporaryDir dir;
        const ManualClock clock;
        Logging logging(dir.path(), clock);
        hideSecret(u"CANARY-token-1"_s);
        logError("sync.failed",
            {ErrorCode::BadData,
                u"x CANARY-token-1\n2026-11-21T09:00:00.000Z sync.finished\r\nAuthorization: Bearer CANARY2"_s});
        const QStringList lines = logging.file().tail(10);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(!lines.first().contains("CANARY"_L1), qPrintable(lines.first()));
        QVERIFY(lines.first().contains("code=E-DATA"_L1));
    }

    void qtsOwnMessagesAreTakenAlong()
    {
        const QTemporaryDir dir;
        const ManualClock clock;
        Logging logging(dir.path(), clock);
        qInfo("token=CANARY3 and\nmore");
        const QStringList lines = logging.file().tail(10);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().contains("qt.info category=default"_L1), qPrintable(lines.first()));
        QVERIFY(!lines.first().contains("CANARY"_L1));
    }

    void nothingIsWrittenWhereNoLogIs() { logEvent("nobody.listens"); }

    /// A thread may be warning of something in the very moment in which the log ends.
    void noWarningIsLostWhileTheLogEnds()
    {
        static std::atomic<int> passedOn = 0;
        passedOn = 0;
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) { ++passedOn; });
        const QTemporaryDir dir;
        const ManualClock clock;
        std::atomic<int> warned = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 3; ++t) {
                threads.emplace_back([&warned](std::stop_token stop) {
                    while (!stop.stop_requested()) {
                        qWarning("of something");
                        ++warned;
                    }
                });
            }
            while (warned < 3'000'000)
                Logging(dir.path(), clock);
        }
        qInstallMessageHandler(before);
        QCOMPARE(passedOn.load(), warned.load());
    }

    void threadsDoNotMixTheirLines()
    {
        const QTemporaryDir dir;
        const ManualClock clock;
        Logging logging(dir.path(), clock);
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([t] {
                    for (int i = 0; i < 200; ++i)
                        logEvent("tick", {{"thread", t}, {"count", i}});
                });
            }
        }
        const QStringList lines = logging.file().tail(1000);
        QCOMPARE(lines.size(), 800);
        const QRegularExpression whole(u"^2026-11-21T09:00:00.000Z tick thread=\\d count=\\d+$"_s);
        for (const QString &line : lines)
            QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
