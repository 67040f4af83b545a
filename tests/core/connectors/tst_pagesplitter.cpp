#include "core/connectors/pagesplitter.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPageSplitter : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList records(const QByteArray &page)
    {
        QByteArrayList list;
        const auto split = splitPage(page, "records");
        if (!split)
            return {"error " + QByteArray::number(int(split.error().code))};
        for (const QByteArrayView record : split->records)
            list.append(record.toByteArray());
        return list;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void cutsAPageIntoItsRecords_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("none") << QByteArray(R"({"done":true,"records":[]})") << QByteArrayList();
        QTest::newRow("two") << QByteArray(R"({"records":[{"a":1},{"b":{"c":[1,2]}}],"done":true})")
                             << QByteArrayList{R"({"a":1})", R"({"b":{"c":[1,2]}})"};
        QTest::newRow("with room") << QByteArray(" {\n \"records\" : [ {\"a\":1} ,\n {\"b\":2} ] }\n")
                                   << QByteArrayList{R"({"a":1})", R"({"b":2})"};
        QTest::newRow("brackets and quotes inside a text")
            << QByteArray("{\"records\":[{\"a\":\"]}\\\"{,\"},{\"b\":\"\\\\\"}]}")
            << QByteArrayList{"{\"a\":\"]}\\\"{,\"}", "{\"b\":\"\\\\\"}"};
        QTest::newRow("a nested member of the same name")
            << QByteArray(R"({"x":{"records":[{"no":1}]},"records":[{"a":1}]})")
            << QByteArrayList{R"({"a":1})"};
        QTest::newRow("records that are no JSON inside")
            << QByteArray("{\"records\":[{\"a\":1e400},{\"b\":\"\xFF\x01\n\"},{\"c\":tru}]}")
            << QByteArrayList{"{\"a\":1e400}", "{\"b\":\"\xFF\x01\n\"}", "{\"c\":tru}"};
    }

    void cutsAPageIntoItsRecords()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(records(page), expected);
    }

    void givesTheOtherMembers()
    {
        const QByteArray page
            = "{\"totalSize\":5321,\"done\":false,\"records\":[],\"nextRecordsUrl\":\"/q/\\\"x\"}";
        const auto split = splitPage(page, "records");
        QVERIFY(split);
        QCOMPARE(split->member("totalSize").toByteArray(), "5321");
        QCOMPARE(split->member("done").toByteArray(), "false");
        QCOMPARE(split->member("nextRecordsUrl").toByteArray(), "\"/q/\\\"x\"");
        QVERIFY(split->member("absent").isEmpty());
    }

    /// Wherever a page is cut, it is known as cut.
    void noPrefixOfAPageIsAPage()
    {
        const QByteArray page = "{\"totalSize\":2,\"records\":[{\"Id\":\"1\",\"N\":\"a\\\"b\"},{\"Id\":\"2\","
                                "\"X\":{\"y\":[1,{}]}}],\"done\":true}";
        QCOMPARE(records(page).size(), 2);
        for (qsizetype size = 1; size < page.size(); ++size) {
            const auto split = splitPage(page.first(size), "records");
            QVERIFY2(!split, page.first(size).constData());
            QCOMPARE(split.error().code, ErrorCode::CutPage);
        }
    }

    void whatIsNoObjectIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("text") << QByteArray("\"records\"");
    }

    void whatIsNoObjectIsNoPage()
    {
        QFETCH(QByteArray, page);
        QCOMPARE(splitPage(page, "records").error().code, ErrorCode::BadData);
    }

    void findsAFieldOfARecordThatIsNotReadable()
    {
        const QByteArray record
            = "{\"attributes\":{\"type\":\"A\"},\"Id\":\"001\",\"N\":1e400,\"Name\":\"a\\\"b\"}";
        QCOMPARE(rawText(record, "Id").toByteArray(), "001");
        QCOMPARE(rawText(record, "Name").toByteArray(), "a\\\"b");
        QVERIFY(rawText(record, "N").isEmpty());
        QVERIFY(rawText(record, "Nam").isEmpty());
        QVERIFY(rawText("{\"Id\":\"001", "Id").isEmpty());
    }

    void aTextThatReadsLikeAFieldIsNone()
    {
        const QByteArray record = "{\"Name\":\"\\\"Id\\\":\\\"no\\\"\",\"x\":\"Id\",\"Id\" : \"001\"}";
        QCOMPARE(rawText(record, "Id").toByteArray(), "001");
    }

    /// Any bytes: no crash, no reading beyond the end (the sanitizer sees it), an answer or an error.
    void survivesAnyBytes()
    {
        const quint64 seed = qEnvironmentVariableIsSet("SEED") ? qgetenv("SEED").toULongLong() : 20261121;
        qInfo("SEED=%llu", static_cast<unsigned long long>(seed));
        QRandomGenerator random(static_cast<quint32>(seed));
        const QByteArray alphabet = "{}[]\",:\\ abrecords\xFF\n0";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray page = R"({"records":[)";
            for (int i = random.bounded(60); i > 0; --i)
                page += alphabet.at(random.bounded(int(alphabet.size())));
            const auto heap = std::make_unique<char[]>(size_t(page.size()));
            std::copy(page.cbegin(), page.cend(), heap.get());
            const QByteArrayView exact(heap.get(), page.size());
            (void)splitPage(exact, "records");
            (void)rawText(exact, "a");
        }
    }
};

QTEST_GUILESS_MAIN(TestPageSplitter)
#include "tst_pagesplitter.moc"
