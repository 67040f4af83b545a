#include "app/practicecompany.h"
#include "core/net/networktransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

class TestPracticeStart : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void isFoundedOnTheFirstDayAndStaysThere()
    {
        QTemporaryDir folder;
        const QString practice = PracticeCompany::folderIn(folder.path());
        test::ManualClock clock(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
        const auto first = PracticeCompany::charter(practice, clock);
        QVERIFY(first);
        QCOMPARE(first->today, QDate(2026, 11, 21));
        QCOMPARE(first->accounts, 400);
        clock.advance(std::chrono::hours(24 * 90));
        QCOMPARE(*PracticeCompany::charter(practice, clock), *first);
    }

    void aDamagedCharterIsSaidAndNotReplaced()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"practice.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"seed":1,"accounts":400,"today":"soon"})");
        file.close();
        const auto charter = PracticeCompany::charter(folder.path(), test::ManualClock());
        QVERIFY(!charter);
        QCOMPARE(charter.error().code, ErrorCode::Configuration);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("soon"));
    }

    void servesUnderANewTokenAtEveryStartAndWritesItNowhere()
    {
        QTemporaryDir folder;
        QStringList tokens;
        for (int start = 0; start < 2; ++start) {
            PracticeCompany company(folder.path(), {1, 20, QDate(2026, 11, 21)});
            QSignalSpy started(&company, &PracticeCompany::started);
            company.start();
            QVERIFY(started.wait(30'000));
            const QUrl url = started[0][0].toUrl();
            QVERIFY(url.host() == u"127.0.0.1"_s);
            tokens.append(started[0][1].toString());
            QCOMPARE(ask(url, tokens.last()), 200);
            QCOMPARE(ask(url, u"wrong"_s), 401);
        }
        QVERIFY(tokens[0] != tokens[1]);
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &token : tokens)
                QVERIFY2(!bytes.contains(token.toUtf8()), qPrintable(file.fileName()));
        }
    }

    void goesAwayWhileItIsStillBeingMade()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            PracticeCompany company(folder.path(), {1, 400, QDate(2026, 11, 21)});
            company.start();
        }
    }

private:
    static int ask(const QUrl &url, const QString &token)
    {
        NetworkTransport transport;
        HttpRequest request;
        request.url = QUrl(url.toString() + u"/services/oauth2/userinfo"_s);
        request.headers = {{"Authorization", "Bearer " + token.toUtf8()}};
        const auto response = transport.send(request, {});
        return response ? response->status : -1;
    }
};

QTEST_GUILESS_MAIN(TestPracticeStart)
#include "tst_practicestart.moc"
