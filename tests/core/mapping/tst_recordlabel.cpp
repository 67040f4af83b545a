#include "core/mapping/recordlabel.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestRecordLabel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void namesARecordAsFarAsItsBytesAllow_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("a bad number")
            << QByteArray(R"({"Id":"003","Subject":"Call","X":1e400})") << u"003"_s << u"Call"_s;
        QTest::newRow("the better label first")
            << QByteArray(R"({"Id":"003","Subject":"Call","Name":"Kim"})") << u"003"_s << u"Kim"_s;
        QTest::newRow("escapes") << QByteArray("{\"Id\":\"003\",\"Name\":\"\\uD55C\\\"x\"}") << u"003"_s
                                 << u"한\"x"_s;
        QTest::newRow("a broken byte in the name") << QByteArray("{\"Id\":\"003\",\"Name\":\"a\xFF"
                                                                 "b\"}")
                                                   << u"003"_s << u"a\uFFFDb"_s;
        QTest::newRow("a control character in the name") << QByteArray("{\"Id\":\"003\",\"Name\":\"a\x01"
                                                                       "b\"}")
                                                         << u"003"_s << u"a\uFFFDb"_s;
        QTest::newRow("neither") << QByteArray(R"({"Id":3})") << QString() << QString();
    }

    void namesARecordAsFarAsItsBytesAllow()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, id);
        QFETCH(QString, name);
        const SkippedRecord skipped
            = describeSkipped(u"Contact"_s, record, "Id", {"Name", "Subject"}, SkipReason::Number);
        QCOMPARE(skipped.object, u"Contact"_s);
        QCOMPARE(skipped.remoteId, id);
        QCOMPARE(skipped.name, name);
        QCOMPARE(skipped.reason, SkipReason::Number);
    }

    void aLongNameIsShortened()
    {
        const QByteArray record = "{\"Name\":\"" + QByteArray(5000, 'x') + "\"}";
        QCOMPARE(describeSkipped({}, record, "Id", {"Name"}, SkipReason::Syntax).name.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestRecordLabel)
#include "tst_recordlabel.moc"
