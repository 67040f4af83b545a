#include "tests/support/warnings.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void readsAWholeCompany()
    {
        Workbench w({.accounts = 40});
        const SyncReport report = w.sync();
        QVERIFY2(!report.stoppedBy, qPrintable(report.stoppedBy ? report.stoppedBy->detail : QString()));
        QCOMPARE(report.objects.at(Entity::Account).read, 40);
        const SyncReport second = w.sync();
        QVERIFY2(!second.stoppedBy, qPrintable(second.stoppedBy ? second.stoppedBy->detail : QString()));
        QCOMPARE(second.rowsWritten, 0);
        QCOMPARE(second.plansWritten, 0);
    }
    void readsMine()
    {
        Workbench w({.accounts = 400}, Scope::Mine);
        const SyncReport report = w.sync();
        QVERIFY2(!report.stoppedBy, qPrintable(report.stoppedBy ? report.stoppedBy->detail : QString()));
        const SyncReport second = w.sync();
        QVERIFY2(!second.stoppedBy, qPrintable(second.stoppedBy ? second.stoppedBy->detail : QString()));
        QCOMPARE(second.rowsWritten, 0);
        QCOMPARE(second.plansWritten, 0);
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
