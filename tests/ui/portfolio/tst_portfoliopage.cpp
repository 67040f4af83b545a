#include "core/account360/account360queries.h"
#include "core/portfolio/portfolioqueries.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "tests/ui/portfolio/portfoliorows.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/portfoliopeek.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tagbutton.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <latch>
#include <semaphore>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window's content with everything below it real.
struct Office
{
    Office()
        : facts(profile)
    {
        me = facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"나"_s}});
        other = facts.add("user", {{u"remote_id"_s, u"006"_s}, {u"name"_s, u"박다른"_s}});
        facts.freshness(u"account"_s, clock.now());
    }

    QString account(const QString &name, const QVariantMap &more = {})
    {
        QVariantMap columns = {{u"owner_id"_s, me}, {u"owner_remote_id"_s, u"005"_s}};
        columns.insert(more);
        return facts.account(name, columns);
    }

    /// Something to look at: accounts in all bands, with and without what can be missing.
    void fill()
    {
        const QStringList names = {u"한빛정밀"_s, u"새벽배송물류"_s, u"온누리바이오랩"_s, u"다온커머스"_s,
            u"청람에너지"_s, u"미르소프트랩"_s, u"가온페이먼츠"_s, u"솔빛교육재단"_s, u"하늘길항공서비스"_s,
            u"바른식탁"_s, u"이든헬스케어"_s, u"Aurora Freight"_s, u"Bluefin Analytics"_s, u"자료 없는 곳"_s};
        const QStringList segments = {u"Enterprise"_s, u"Mid-Market"_s, u"SMB"_s};
        const QStringList industries = {u"제조"_s, u"물류"_s, u"바이오"_s, u"커머스"_s, u"에너지"_s};
        const QDate today = clock.today();
        Transaction atOnce(profile.db());
        for (int i = 0; i < names.size(); ++i) {
            const QString id = account(names[i],
                {{u"segment"_s, segments[i % 3]}, {u"industry"_s, industries[i % 5]},
                    {u"city"_s, u"서울"_s}});
            if (i == names.size() - 1)
                break;
            facts.subscription(id, (37 * (i + 3) % 23 + 4) * 6'000'000, u"month"_s, QDate(2025, 1, 1));
            if (i % 4 != 3)
                facts.renewal(id, today.addDays((i * 37) % 210 + 5), 400'000'000 + i * 50'000'000);
            const double level = 100 + (i * 53) % 90;
            for (int week = 0; week < 26; ++week)
                facts.usage(id, u"active_users"_s, u"week"_s, QDate(2026, 11, 9).addDays(-7 * week),
                    level + (i % 2 == 0 ? week : -week) * 1.5 + (week * 7 + i) % 5);
            facts.usage(id, u"licences_bought"_s, u"month"_s, QDate(2026, 10, 1), 250);
            facts.usage(id, u"active_users"_s, u"month"_s, QDate(2026, 10, 1), level + 10);
            facts.usage(id, u"capabilities_in_use"_s, u"month"_s, QDate(2026, 10, 1), 3 + i % 7);
            facts.usage(id, u"capabilities_bought"_s, u"month"_s, QDate(2026, 10, 1), 10);
            const QString plan = facts.plan(id, u"도입 확대"_s);
            const QString objective = facts.objective(plan, u"목표"_s);
            facts.step(objective, u"단계"_s, (i * 13) % 101);
        }
        QVERIFY(atOnce.commit());
    }

    Result<Portfolio> read()
    {
        const auto db = profile.profile().connect();
        return db ? PortfolioQueries(**db, clock).rows() : db.error();
    }

    /// Has not read yet.
    std::unique_ptr<PortfolioPage> make(
        const Theme &theme, const PortfolioPage::Read &read, Language language = Language::Korean)
    {
        auto page = std::make_unique<PortfolioPage>(read, accounts, feed, clock, theme, Format(language));
        page->resize(1208, 846);
        page->show();
        return page;
    }

    std::unique_ptr<PortfolioPage> open(const Theme &theme, Language language = Language::Korean)
    {
        auto page = make(
            theme, [this] { return read(); }, language);
        [&page] { QTRY_VERIFY(!page->isLoading()); }();
        return page;
    }

    TestProfile profile;
    Facts facts;
    ManualClock clock;
    ChangeFeed feed;
    Account360Queries accounts = Account360Queries(profile.db(), clock);
    QString me;
    QString other;
};

template<typename T>
T &child(QWidget &parent)
{
    T *found = parent.findChild<T *>();
    if (!found)
        qFatal("no %s", T::staticMetaObject.className());
    return *found;
}

} // namespace

class TestPortfolioPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QStringList shown(PortfolioPage &page) { return namesOf(child<PortfolioTable>(page).model()); }

    static QWidget *emptyState(PortfolioPage &page)
    {
        for (EmptyState *state : page.findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }

    static QStringList numbersOn(PortfolioPage &page)
    {
        QStringList numbers;
        for (const KpiTile *tile : page.findChildren<KpiTile *>())
            numbers.append(tile->figure().number + tile->figure().delta.hint);
        return numbers;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { failOnAnyWarning(); }

    void opensAnAccountByKeyboardAlone()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        auto &search = child<SearchField>(*page);
        QCOMPARE(search.objectName(), u"filter"_s);
        search.setFocus();
        QTest::keyClicks(&search, u"aurora"_s);
        QTRY_COMPARE(shown(*page), QStringList{u"Aurora Freight"_s});
        QSignalSpy opened(page.get(), &PortfolioPage::openAccount);
        QTest::keyClick(&search, Qt::Key_Down);
        QCOMPARE(page->focusWidget(), child<PortfolioTable>(*page).view());
        QTest::keyClick(child<PortfolioTable>(*page).view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), child<PortfolioTable>(*page).currentAccount());
    }

    void aReloadKeepsWhatIsChosen()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        auto &table = child<PortfolioTable>(*page);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(table.view(), Qt::Key_Down);
        const QString chosen = table.currentAccount();
        office.account(u"가나다 신규"_s);
        office.feed.publish({});
        QTRY_VERIFY(shown(*page).contains(u"가나다 신규"_s));
        QCOMPARE(table.currentAccount(), chosen);
        QCOMPARE(table.view()->selectionModel()->selectedRows().size(), 1);
    }

    void aListThatNobodyTouchedStaysAtItsTop()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        auto &table = child<PortfolioTable>(*page);
        QVERIFY(!table.currentAccount().isEmpty());
        const QString urgent = office.account(u"가장 급한 곳"_s);
        office.facts.renewal(urgent, office.clock.today().addDays(1), 1'000'000);
        office.feed.publish({});
        QTRY_COMPARE(shown(*page).value(0), u"가장 급한 곳"_s);
        QTRY_COMPARE(table.currentAccount(), urgent);
        QCOMPARE(table.view()->verticalScrollBar()->value(), 0);
    }

    void aFilterThatLosesTheChosenRowChoosesTheFirst()
    {
        Office office;
        office.account(u"가온"_s);
        office.account(u"하늘"_s);
        const auto page = office.open(*m_theme);
        child<PortfolioTable>(*page).view()->selectRow(0);
        child<SearchField>(*page).setText(u"하늘"_s);
        QTRY_COMPARE(shown(*page), QStringList{u"하늘"_s});
        QVERIFY(!child<PortfolioTable>(*page).currentAccount().isEmpty());
    }

    void saysWhichFilterFindsNothingAndTakesItAway()
    {
        Office office;
        office.account(u"가온"_s);
        const auto page = office.open(*m_theme);
        child<SearchField>(*page).setText(u"없는말"_s);
        QTRY_VERIFY(shown(*page).isEmpty());
        QWidget *seen = emptyState(*page);
        QVERIFY(seen);
        QTest::mouseClick(seen->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(shown(*page), QStringList{u"가온"_s});
    }

    void offersToConnectWhereNothingIs()
    {
        Office office;
        const auto page = office.open(*m_theme);
        QSignalSpy sync(page.get(), &PortfolioPage::openSync);
        QVERIFY(emptyState(*page));
        QTest::mouseClick(emptyState(*page)->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(sync.count(), 1);
    }

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

    void onlyMineIsOfferedWhereOthersAccountsAreHere()
    {
        Office office;
        office.account(u"내 것"_s);
        const auto mineOnly = office.open(*m_theme);
        for (Chip *chip : mineOnly->findChildren<Chip *>())
            QVERIFY(!chip->isVisible());
        office.account(u"남의 것"_s, {{u"owner_id"_s, office.other}, {u"owner_remote_id"_s, u"006"_s}});
        const auto page = office.open(*m_theme);
        QCOMPARE(shown(*page).size(), 2);
        for (Chip *chip : page->findChildren<Chip *>()) {
            if (chip->isVisible()) {
                QTest::mouseClick(chip, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(shown(*page), QStringList{u"내 것"_s});
    }

    void copiesRowsThatNoSheetTakesForFormulas()
    {
        Office office;
        office.account(u"=1+1\t가온"_s);
        const auto page = office.open(*m_theme);
        auto &table = child<PortfolioTable>(*page);
        table.view()->selectAll();
        const QStringList lines = table.copiedRows().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
        QVERIFY(lines[1].startsWith(u"'=1+1 가온\t"_s));
    }

    void thePreviewFollowsTheRowAndSpaceHidesIt()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        page->resize(1440, 846);
        auto &table = child<PortfolioTable>(*page);
        auto &peek = child<PortfolioPeek>(*page);
        QTRY_VERIFY(peek.isVisible());
        QTest::keyClick(table.view(), Qt::Key_Space);
        QVERIFY(!peek.isVisible());
        QTest::keyClick(table.view(), Qt::Key_Space);
        QVERIFY(peek.isVisible());
        QSignalSpy opened(page.get(), &PortfolioPage::openAccount);
        table.view()->selectRow(2);
        QTRY_COMPARE(peek.overview().account.id, table.currentAccount());
        QTest::mouseClick(peek.findChild<QPushButton *>(u"open360"_s), Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), table.currentAccount());
    }

    void fitsTheSmallestWindow()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        QVERIFY2(page->minimumSizeHint().width() <= 968 && page->minimumSizeHint().height() <= 590,
            qPrintable(
                u"%1x%2"_s.arg(page->minimumSizeHint().width()).arg(page->minimumSizeHint().height())));
    }

    void canBeLookedAt_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<bool>("dark");
        QTest::newRow("ko-light") << true << false;
        QTest::newRow("en-dark") << false << true;
    }
    void canBeLookedAt()
    {
        QFETCH(bool, korean);
        QFETCH(bool, dark);
        const Language language = korean ? Language::Korean : Language::English;
        installLanguage(language);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        Office office;
        office.fill();
        const auto page = office.open(*m_theme, language);
        for (const QSize &size : {QSize(1440, 846), QSize(968, 590)}) {
            page->resize(size);
            if (size.width() == 1440)
                QTRY_VERIFY(!child<PortfolioPeek>(*page).overview().account.id.isEmpty());
            shoot(*page,
                u"portfolio-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(size.width()));
        }
        m_theme->setMode(Theme::Mode::Light);
        installLanguage(Language::English);
    }

    void everyNumberOfThePreviewExplainsItself()
    {
        Office office;
        office.fill();
        const auto page = office.open(*m_theme);
        page->resize(1440, 846);
        child<PortfolioTable>(*page).view()->selectRow(0);
        auto &peek = child<PortfolioPeek>(*page);
        QTRY_VERIFY(!peek.overview().account.id.isEmpty());
        QList<QAbstractButton *> buttons = {peek.findChild<PillBadge *>()};
        for (TagButton *tag : peek.findChildren<TagButton *>())
            buttons.append(tag);
        buttons.append(peek.findChild<QAbstractButton *>(u"aboutProgress"_s));
        QCOMPARE(buttons.size(), 4);
        for (QAbstractButton *button : buttons) {
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QTest::keyClick(button, Qt::Key_Space);
            auto *popover = button->findChild<Popover *>();
            QVERIFY(popover);
            QTest::keyClick(popover, Qt::Key_Escape);
            QTRY_VERIFY(!button->findChild<Popover *>());
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(button->findChild<Popover *>());
            QTest::keyClick(button->findChild<Popover *>(), Qt::Key_Escape);
        }
    }
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
