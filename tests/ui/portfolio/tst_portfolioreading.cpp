#include "tests/support/warnings.h"
#include "tests/ui/portfolio/portfoliooffice.h"
#include "ui/portfolio/portfoliopeek.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <latch>
#include <semaphore>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

/// What the page shows before, while and after its rows are read on another thread.
class TestPortfolioReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { failOnAnyWarning(); }

    void saysNothingOfWhatIsHereUntilItHasRead()
    {
        Office office;
        office.fill();
        std::counting_semaphore go(0);
        const auto page = office.make(*m_theme, [&] {
            go.acquire();
            return office.read();
        });
        const auto letGo = qScopeGuard([&] { go.release(); });
        auto &table = child<PortfolioTable>(*page);
        firstFocus(*page).setFocus();
        QVERIFY(page->isLoading());
        const auto nothingIsSaid = [&] {
            return !emptyState(*page) && !table.isVisible() && !child<PortfolioPeek>(*page).isVisible()
                && numbersOn(*page) == QStringList(4, u"–"_s);
        };
        QVERIFY(nothingIsSaid());
        page->showView(PortfolioView::AtRisk); // as from another page
        QVERIFY(nothingIsSaid());
        go.release();
        QTRY_VERIFY(!page->isLoading());
        QVERIFY(table.isVisible() || emptyState(*page));
        QVERIFY(!nothingIsSaid());
        QCOMPARE(table.model().filter().view, PortfolioView::AtRisk);
        QCOMPARE(child<Segmented>(*page).currentIndex(), int(PortfolioView::AtRisk));
        page->showView(PortfolioView::All);
        QVERIFY(table.isVisible());
        QCOMPARE(page->focusWidget(), table.view()); // and the keyboard is where it would have been
    }

    void whatIsShownStaysWhileItReadsAgain()
    {
        Office office;
        office.fill();
        std::counting_semaphore go(1);
        const auto page = office.make(*m_theme, [&] {
            go.acquire();
            return office.read();
        });
        const auto letGo = qScopeGuard([&] { go.release(9); }); // also where this fails
        QTRY_VERIFY(!page->isLoading());
        const QStringList before = shown(*page);
        QVERIFY(before.size() > 1);
        auto &table = child<PortfolioTable>(*page);
        QSignalSpy resets(&table.model(), &QAbstractItemModel::modelReset);
        page->reload();
        QVERIFY(page->isLoading());
        table.view()->sortByColumn(int(PortfolioColumn::Account), Qt::DescendingOrder);
        child<SearchField>(*page).setText(u"f"_s);
        QTRY_VERIFY(shown(*page).size() < before.size());
        const QStringList sorted = shown(*page);
        QCOMPARE(sorted, (QStringList{u"Bluefin Analytics"_s, u"Aurora Freight"_s}));
        QTest::keyClick(table.view(), Qt::Key_Down);
        const QString chosen = table.currentAccount();
        resets.clear();
        go.release();
        QTRY_VERIFY(!page->isLoading());
        QCOMPARE(resets.count(), 0); // it has read the same
        QCOMPARE(shown(*page), sorted);
        office.account(u"Zeta Farm"_s);
        page->reload();
        go.release();
        QTRY_COMPARE(shown(*page), QStringList(u"Zeta Farm"_s) + sorted);
        QCOMPARE(table.currentAccount(), chosen);
    }

    void changesDuringAReadingAreReadAfterIt()
    {
        Office office;
        office.account(u"가온"_s);
        std::counting_semaphore go(0);
        std::atomic<int> readings = 0;
        const auto page = office.make(*m_theme, [&] {
            ++readings;
            go.acquire();
            return office.read();
        });
        const auto letGo = qScopeGuard([&] { go.release(9); });
        QTRY_COMPARE(readings, 1);
        for (int i = 0; i < 3; ++i)
            office.feed.publish({});
        go.release();
        QTRY_COMPARE(shown(*page), QStringList{u"가온"_s}); // not put off by what is still changing
        office.account(u"하늘"_s);
        QTRY_COMPARE(readings, 2);
        go.release();
        QTRY_COMPARE(shown(*page).size(), 2);
        QVERIFY(!page->isLoading());
        QCOMPARE(readings, 2);
    }

    void aFailureIsToldAndWhatIsShownStays()
    {
        Office office;
        office.account(u"가온"_s);
        std::atomic<bool> fails = false;
        const auto page = office.make(*m_theme, [&]() -> Result<Portfolio> {
            if (fails)
                return Error{ErrorCode::Damaged, {}, {}};
            return office.read();
        });
        QTRY_VERIFY(!page->isLoading());
        QSignalSpy problems(page.get(), &PortfolioPage::problem);
        fails = true;
        page->reload();
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems[0][0].value<Error>().code, ErrorCode::Damaged);
        QCOMPARE(shown(*page), QStringList{u"가온"_s});
        fails = false;
        office.account(u"하늘"_s);
        office.feed.publish({});
        QTRY_COMPARE(shown(*page).size(), 2);
    }

    void canBeClosedWhileItReads()
    {
        Office office;
        office.fill();
        std::latch began(1);
        std::latch go(1);
        std::atomic<bool> ended = false;
        auto page = office.make(*m_theme, [&] {
            began.count_down();
            go.wait();
            auto read = office.read();
            ended = true;
            return read;
        });
        QSignalSpy problems(page.get(), &PortfolioPage::problem);
        began.wait();
        go.count_down();
        page.reset();
        QVERIFY(ended); // what it reads from may go now, too
        QCoreApplication::processEvents();
        QCOMPARE(problems.size(), 0);
    }
};

QTEST_MAIN(TestPortfolioReading)
#include "tst_portfolioreading.moc"
