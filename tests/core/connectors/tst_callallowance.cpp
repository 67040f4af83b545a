#include "core/connectors/callallowance.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;

class TestCallAllowance : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void readsWhatSalesforceSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("used");
        QTest::newRow("usage") << QByteArray("api-usage=18/5000") << 18;
        QTest::newRow("usage and that of the app")
            << QByteArray("per-app-api-usage=3/250(appName=sample), api-usage=18/5000") << 18;
        QTest::newRow("only that of the app") << QByteArray("per-app-api-usage=3/250") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("nonsense") << QByteArray("api-usage=many/5000") << -1;
    }

    void readsWhatSalesforceSays()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, used);
        const auto read = callAllowanceOf({200, {{"Sforce-Limit-Info", header}}, {}});
        QCOMPARE(read ? read->used : -1, used);
        QCOMPARE(read ? read->allowed : -1, used < 0 ? -1 : 5000);
    }
};

QTEST_GUILESS_MAIN(TestCallAllowance)
#include "tst_callallowance.moc"
