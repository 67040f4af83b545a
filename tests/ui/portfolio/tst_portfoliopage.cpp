#include "core/account360/account360queries.h"
#include "core/portfolio/portfolioqueries.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "tests/ui/portfolio/portfoliooffice.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/portfoliopeek.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tagbutton.h"

#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestPortfolioPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

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
