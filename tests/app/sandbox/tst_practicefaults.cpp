#include "tests/app/sandbox/practicecrm.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm::sandbox;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPracticeFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_crm.practice("faults/clear");
    }

    void spoilsAnswers_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("expired") << u"expired"_s << 401 << QByteArray("INVALID_SESSION_ID");
        QTest::newRow("limit") << u"limit"_s << 403 << QByteArray("REQUEST_LIMIT_EXCEEDED");
        QTest::newRow("throttled") << u"throttled"_s << 429 << QByteArray("errorCode");
        QTest::newRow("broken") << u"broken"_s << 500 << QByteArray("UNKNOWN_EXCEPTION");
        QTest::newRow("gateway") << u"gateway"_s << 502 << QByteArray("<html>");
        QTest::newRow("maintenance") << u"maintenance"_s << 503 << QByteArray("<html>");
        QTest::newRow("portal") << u"portal"_s << 200 << QByteArray("<html>");
        QTest::newRow("bad number") << u"badRecord"_s << 200 << QByteArray(":1e400");
        QTest::newRow("foreign host")
            << u"foreignNext"_s << 200 << QByteArray("\"nextRecordsUrl\":\"http://127.0.0.1:9/");
    }

    void spoilsAnswers()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, contains);
        QCOMPARE(m_crm.practice("faults", {{u"kind"_s, kind}}).status, 200);
        const Response spoiled = m_crm.query(m_accounts);
        QCOMPARE(spoiled.status, status);
        QVERIFY(spoiled.body.contains(contains));
        const Response next = m_crm.query(m_accounts);
        QCOMPARE(next.status, 200);
        QVERIFY(!next.body.contains(contains));
    }

    void spoilsOnlyTheRequestsItWasToldTo()
    {
        m_crm.practice("faults",
            {{u"kind"_s, u"broken"_s}, {u"match"_s, u"FROM Account"_s}, {u"after"_s, 1}, {u"times"_s, 2}});
        QCOMPARE(m_crm.query(m_accounts).status, 200);
        QCOMPARE(m_crm.query("SELECT Id FROM Contact").status, 200);
        QCOMPARE(m_crm.query(m_accounts).status, 500);
        QCOMPARE(m_crm.query("SELECT Id FROM Contact").status, 200);
        QCOMPARE(m_crm.query(m_accounts).status, 500);
        QCOMPARE(m_crm.query(m_accounts).status, 200);
    }

    void spoilsUntilItIsCleared()
    {
        m_crm.practice("faults", {{u"kind"_s, u"broken"_s}, {u"times"_s, -1}});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_crm.query(m_accounts).status, 500);
        m_crm.practice("faults/clear");
        QCOMPARE(m_crm.query(m_accounts).status, 200);
    }

    void spoilsOneRecordOfAPageAndLeavesItsIdReadable_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("number") << u"number"_s << QByteArray("1e400");
        QTest::newRow("utf8") << u"utf8"_s << QByteArray("\xe9 \xff");
        QTest::newRow("control") << u"control"_s << QByteArray("\x01");
    }

    void spoilsOneRecordOfAPageAndLeavesItsIdReadable()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, bytes);
        m_crm.practice("faults", {{u"kind"_s, u"badRecord"_s}, {u"how"_s, how}});
        const QByteArray body = m_crm.query(m_accounts).body;
        QCOMPARE(body.count(bytes), 1);
        QCOMPARE(body.count("\"Id\":\"001"), 60);
    }

    void showsTheLimitAsSpentWhereItRefuses()
    {
        m_crm.practice("faults", {{u"kind"_s, u"limit"_s}});
        const Response refused = m_crm.query(m_accounts);
        QCOMPARE(refused.status, 403);
        QCOMPARE(headerValue(refused.headers, "Sforce-Limit-Info"), QByteArray("api-usage=150000/150000"));
    }

    void passesOnWhatIsPlayedOnTheWire()
    {
        m_crm.practice("faults", {{u"kind"_s, u"slow"_s}, {u"ms"_s, 250}});
        QCOMPARE(m_crm.query(m_accounts).delay, std::chrono::milliseconds(250));
        m_crm.practice("faults", {{u"kind"_s, u"hang"_s}});
        QVERIFY(m_crm.query(m_accounts).hangs);
        m_crm.practice("faults", {{u"kind"_s, u"cut"_s}});
        const Response cut = m_crm.query(m_accounts);
        QCOMPARE(cut.cutAt, cut.body.size() / 2);
        m_crm.practice("faults", {{u"kind"_s, u"throttled"_s}, {u"retryAfter"_s, 7}});
        QCOMPARE(headerValue(m_crm.query(m_accounts).headers, "Retry-After"), QByteArray("7"));
    }

    void makesPagesAsSmallAsATestNeeds()
    {
        m_crm.practice("faults", {{u"kind"_s, u"pageSize"_s}, {u"size"_s, 7}, {u"times"_s, -1}});
        const QJsonObject first = QJsonDocument::fromJson(m_crm.query(m_accounts).body).object();
        QCOMPARE(first[u"records"_s].toArray().size(), 7);
        QCOMPARE(m_crm.records(m_accounts).size(), 60);
    }

    void refusesWhatItDoesNotKnow()
    {
        QCOMPARE(m_crm.practice("faults", {{u"kind"_s, u"earthquake"_s}}).status, 400);
        for (const int times : {0, -2})
            QCOMPARE(m_crm.practice("faults", {{u"kind"_s, u"broken"_s}, {u"times"_s, times}}).status, 400);
        QCOMPARE(m_crm.query(m_accounts).status, 200);
    }

private:
    const QByteArray m_accounts = "SELECT Id, Name FROM Account";
    PracticeCrm m_crm;
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
