#include "core/base/id.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace csm;

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void isAVersionSevenUuidOfTheRfcVariant()
    {
        const QUuid id = QUuid::fromString(freshId());
        QVERIFY(!id.isNull());
        QCOMPARE(int(id.data3 >> 12), 7);
        QCOMPARE(int(id.data4[0] >> 6), 2);
    }

    void neverRepeatsAndGrowsWithTime()
    {
        QSet<QString> seen;
        QString last;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = freshId();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QVERIFY(id.left(13) >= last.left(13)); // the 48 bits of time
            last = id;
        }
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
