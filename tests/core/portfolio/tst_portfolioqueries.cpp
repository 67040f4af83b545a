#include "core/portfolio/portfolioqueries.h"
#include "core/portfolio/summaryrefresh.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestPortfolioQueries : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsAccountsThatAreHereWithTheirOwner()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        const QString me = facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"나"_s}});
        const QString other = facts.add("user", {{u"remote_id"_s, u"006"_s}, {u"name"_s, u"Other"_s}});
        facts.account(u"하늘"_s,
            {{u"owner_id"_s, me}, {u"owner_remote_id"_s, u"005"_s}, {u"segment"_s, u"SMB"_s},
                {u"industry"_s, u"제조"_s}, {u"city"_s, u"서울"_s}});
        facts.account(u"가온"_s, {{u"owner_id"_s, other}, {u"owner_remote_id"_s, u"006"_s}});
        facts.account(u"Nobody's"_s);
        facts.account(u"gone"_s, {{u"gone_at"_s, 1}});
        const QDateTime read(QDate(2026, 11, 20), QTime(1, 2), Qt::UTC);
        facts.freshness(u"account"_s, read);

        const auto portfolio = PortfolioQueries(profile.db(), clock).rows();
        QVERIFY(portfolio);
        QCOMPARE(portfolio->asOf, read);
        QStringList names;
        QList<bool> mine;
        for (const PortfolioRow &row : portfolio->rows) {
            names << row.name + u'/' + row.ownerName;
            mine << row.isMine;
        }
        QCOMPARE(names, (QStringList{u"Nobody's/"_s, u"가온/Other"_s, u"하늘/나"_s}));
        QCOMPARE(mine, (QList<bool>{false, false, true}));
        QCOMPARE(portfolio->rows.last().segment, u"SMB"_s);
        QCOMPARE(portfolio->rows.last().city, u"서울"_s);
        QCOMPARE(portfolio->rows.last().connection, u"sf"_s);
    }

    void theStoredAndTheComputedNumbersAreTheSame()
    {
        TestProfile profile;
        Facts facts(profile);
        const ManualClock clock;
        const QDate month(2026, 10, 1);
        for (int i = 0; i < 20; ++i) {
            const QString a = facts.account(u"Account %1"_s.arg(i));
            facts.subscription(a, 1000 + i, u"month"_s, QDate(2025, 1, 1));
            facts.usage(a, u"licences_bought"_s, u"month"_s, month, 100);
            facts.usage(a, u"active_users"_s, u"month"_s, month, 30 + 3 * i);
            facts.usage(a, u"active_users"_s, u"week"_s, QDate(2026, 11, 9), i);
            if (i % 2 == 0)
                facts.renewal(a, QDate(2026, 12, 1).addDays(i), 500);
        }
        const PortfolioQueries queries(profile.db(), clock);
        const auto computed = queries.rows();
        QVERIFY(SummaryRefresh(profile.db(), clock).refreshAll());
        const auto stored = queries.rows();
        QVERIFY(computed && stored);
        QCOMPARE(stored->rows, computed->rows);
        QVERIFY(stored->rows.first().summary.healthScore);
        QCOMPARE(profile.db().inTransaction(), false);
    }
};

QTEST_GUILESS_MAIN(TestPortfolioQueries)
#include "tst_portfolioqueries.moc"
