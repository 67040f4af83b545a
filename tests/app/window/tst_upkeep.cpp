#include "app/upkeep.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/storage/changefeed.h"
#include "core/storage/derivedlag.h"
#include "core/storage/summaryrepository.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_account = m_facts->account(u"A"_s);
        m_feed = std::make_unique<ChangeFeed>();
        m_upkeep = std::make_unique<Upkeep>(m_profile->profile(), m_clock, *m_feed);
    }

    void cleanup() { m_upkeep.reset(); }

    void computesTheNumbersOfANewDay()
    {
        m_upkeep->start();
        QTRY_VERIFY_WITH_TIMEOUT(hasNumbers(), kPatience);
    }

    void doesAfterAPauseWhatCameUpInIt()
    {
        m_upkeep->setPaused(true);
        m_upkeep->start();
        QCoreApplication::processEvents();
        QVERIFY(!hasNumbers());
        m_upkeep->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(hasNumbers(), kPatience);
    }

    void computesAnewWhatARunLeftBehind()
    {
        QVERIFY(SummaryRefresh(m_profile->db(), m_clock).refreshAll());
        m_upkeep->setPaused(true);
        m_facts->subscription(m_account, 100, u"month"_s, QDate(2025, 1, 1));
        QSignalSpy changed(m_feed.get(), &ChangeFeed::changed);
        DerivedLag lag(m_profile->db());
        QVERIFY(lag.begin(m_facts->text("SELECT source FROM account"), u"run"_s));
        m_upkeep->setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(stored().arr, std::optional(Money{1200, u"KRW"_s}), kPatience);
        QTRY_VERIFY(lag.runs()->isEmpty());
        QTRY_COMPARE(changed, (QList<QVariantList>{{QVariant::fromValue(QSet<QString>())}}));
    }

    void aSyncThatBeganMeanwhileKeepsItsPlace()
    {
        const QString source = m_facts->text("SELECT source FROM account");
        DerivedLag lag(m_profile->db());
        QVERIFY(lag.begin(source, u"first"_s));
        const auto before = lag.runs();
        QVERIFY(lag.begin(source, u"second"_s));
        QVERIFY(lag.settle(*before));
        QCOMPARE(*lag.runs(), (DerivedLag::Runs{{source, u"second"_s}}));
    }

private:
    bool hasNumbers() { return *SummaryRefresh(m_profile->db(), m_clock).isCurrent(); }

    AccountSummary stored()
    {
        return SummaryRepository(m_profile->db())
            .ofDay(m_clock.today(), AccountScope::all())
            ->value(m_account);
    }

    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    QString m_account;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Upkeep> m_upkeep;
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
