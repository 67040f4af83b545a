#include "core/storage/syncrunrepository.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSyncRunRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    /// A clock may be set back between two runs.
    void theLastRunIsTheOneBegunLastWhateverTheClockSaid()
    {
        TestProfile p;
        p.addConnection();
        SyncRunRepository runs(p.db(), u"sf"_s);
        const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto first = runs.begin(noon, false);
        QVERIFY(first);
        QVERIFY(runs.end(*first, {.outcome = SyncRunRepository::Outcome::Done, .at = noon}));
        QVERIFY(runs.begin(noon.addDays(-1), false)); // killed: it has no end
        const auto third = runs.begin(noon.addDays(-1), false);
        QVERIFY(third);
        QCOMPARE(*runs.lastWasWhole(), false);
        QVERIFY(runs.end(*third, {.outcome = SyncRunRepository::Outcome::Done, .at = noon}));
        QVERIFY(runs.begin(noon.addDays(-2), false));
        QCOMPARE(*runs.lastWasWhole(), true);
    }
};

QTEST_GUILESS_MAIN(TestSyncRunRepository)
#include "tst_syncrunrepository.moc"
