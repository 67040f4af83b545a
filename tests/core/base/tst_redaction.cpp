#include "core/base/redaction.h"

#include <QTest>

using namespace csm;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void blanksOutWhatLooksLikeASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a bearer header") << u"Authorization: Bearer CANARY123456"_s;
        QTest::newRow("a bearer header in JSON") << uR"({"Authorization":"Bearer CANARY123456"})"_s;
        QTest::newRow("a proxy's header") << u"proxy-authorization=Basic CANARYx=="_s;
        QTest::newRow("a bare bearer") << u"sent bearer CANARY-1234.5 to host"_s;
        QTest::newRow("a cookie") << u"Set-Cookie: sid=CANARY; Path=/"_s;
        QTest::newRow("an access token in JSON") << uR"({"access_token":"CANARY", "x":1})"_s;
        QTest::newRow("a refresh token in a form") << u"grant_type=x&refresh_token=CANARY&y=1"_s;
        QTest::newRow("a password") << u"password: CANARY"_s;
        QTest::newRow("a verifier") << u"code_verifier=CANARY"_s;
        QTest::newRow("a Salesforce session") << u"got 00D5g000004abcd!AQCANARY.ab12 back"_s;
        QTest::newRow("a JWT") << u"eyJhbGciOi.eyJDQU5BUlkCANARY.c2ln"_s;
        QTest::newRow("a user in a URL") << u"https://me:CANARY@host/path"_s;
        QTest::newRow("a query of a URL") << u"GET https://host/query?q=SELECT+'CANARY' done"_s;
    }

    void blanksOutWhatLooksLikeASecret()
    {
        QFETCH(QString, text);
        QVERIFY2(!redacted(text).contains("CANARY"_L1), qPrintable(redacted(text)));
    }

    void keepsIdsFiguresAndPaths()
    {
        const QString text = u"sync.finished run=0193-aa rows=12 id=001000000000001AAA "
                             "url=host:443/services/data/v66.0/query"_s;
        QCOMPARE(redacted(text), text);
    }

    void blanksOutAHiddenSecretWhereverItStands()
    {
        hideSecret(u"p@ss/word+9"_s);
        QCOMPARE(redacted(u"a p@ss/word+9 b"_s), u"a [redacted] b"_s);
        QCOMPARE(redacted(u"a p%40ss%2Fword%2B9 b"_s), u"a [redacted] b"_s);
        hideSecret(u"ab"_s);
        QCOMPARE(redacted(u"a table"_s), u"a table"_s);
    }

    void everyTextBecomesOneLine()
    {
        QCOMPARE(oneLine(u"a\nb\r\tc\x1b[31m\u0085\u2028\u202e\u0000d"_s),
            u"a\\nb\\r\\tc\\u001b[31m\\u0085\\u2028\\u202e\\u0000d"_s);
        QCOMPARE(oneLine(u"한빛정밀 <b>&amp;</b> 😀"_s), u"한빛정밀 <b>&amp;</b> 😀"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
