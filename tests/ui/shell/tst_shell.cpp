#include "tests/support/fakesynccontrol.h"
#include "tests/support/manualclock.h"
#include "tests/support/picture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/warnings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

/// A page that only says what it is, with a filter to find.
class PlainPage final : public QWidget
{
public:
    explicit PlainPage(Page page)
    {
        setObjectName(u"page%1"_s.arg(int(page)));
        setFocusPolicy(Qt::StrongFocus);
        auto *filter = new QLineEdit;
        filter->setObjectName(u"filter"_s);
        auto *column = new QVBoxLayout(this);
        column->addWidget(filter);
        column->addStretch(1);
    }

    QStringList shown = {};
};

Connection connection(const QString &id)
{
    Connection c;
    c.id = id;
    c.name = u"Org "_s + id;
    c.url = QUrl(u"https://example.com"_s);
    c.syncedAt = QDateTime(QDate(2026, 11, 21), QTime(8, 42), Qt::UTC);
    return c;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        installLanguage(Language::English);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
        m_sync = std::make_unique<test::FakeSyncControl>();
        m_prompts = std::make_unique<test::ScriptedPrompts>();
        m_made.clear();
        m_window = std::make_unique<MainWindow>();
        m_shell = new Shell(parts(), [this](Page page, Shell &) { return make(page); });
        m_window->setContent(m_shell);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_shell->open({Page::Portfolio});
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void makesAPageWhenItIsFirstGoneTo()
    {
        QCOMPARE(m_made, QList<Page>{Page::Portfolio});
        m_shell->open({Page::Kpi});
        m_shell->open({Page::Portfolio});
        m_shell->open({Page::Kpi});
        QCOMPARE(m_made, (QList<Page>{Page::Portfolio, Page::Kpi}));
        QCOMPARE(m_shell->currentPage()->objectName(), u"page%1"_s.arg(int(Page::Kpi)));
    }

    void everyPageIsReachedByItsKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("page");
        QTest::newRow("portfolio") << Qt::Key_1 << int(Page::Portfolio);
        QTest::newRow("plans") << Qt::Key_2 << int(Page::Plans);
        QTest::newRow("kpi") << Qt::Key_3 << int(Page::Kpi);
        QTest::newRow("sync") << Qt::Key_8 << int(Page::Sync);
        QTest::newRow("settings") << Qt::Key_Comma << int(Page::Settings);
    }

    void everyPageIsReachedByItsKey()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, page);
        m_shell->open({Page::Account, u"a"_s});
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QCOMPARE(m_shell->currentPage()->objectName(), u"page%1"_s.arg(page));
    }

    void everyPageIsReachedFromTheRail()
    {
        const auto items = m_shell->findChildren<NavItem *>();
        QCOMPARE(items.size(), 5);
        for (NavItem *item : items) {
            QTest::mouseClick(item, Qt::LeftButton);
            QVERIFY(item->isChecked());
        }
        QCOMPARE(m_made.size(), 5);
    }

    void anAccountBelongsToThePortfolioAndAPlanToThePlans()
    {
        m_shell->open({Page::Account, u"a"_s});
        QCOMPARE(checkedItem(), u"Portfolio"_s);
        m_shell->open({Page::Plan, u"p"_s});
        QCOMPARE(checkedItem(), u"Success plans"_s);
    }

    void altLeftGoesBackToTheSameAccount()
    {
        m_shell->open({Page::Account, u"a"_s});
        m_shell->open({Page::Account, u"b"_s});
        m_shell->open({Page::Kpi});
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_shell->history().current(), (Place{Page::Account, u"a"_s}));
        QCOMPARE(page(Page::Account)->shown, (QStringList{u"a"_s, u"b"_s, u"b"_s, u"a"_s}));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page(Page::Account)->shown.last(), u"b"_s);
    }

    void goingBackWithoutAPastLeadsToTheList()
    {
        History history;
        history.go({Page::Plan, u"p"_s});
        m_shell->restore(history);
        m_shell->back();
        QCOMPARE(m_shell->history().current(), Place{Page::Plans});
    }

    void ctrlFFindsTheFilterOfThePage()
    {
        m_shell->open({Page::Plans});
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page(Page::Plans)->findChild<QLineEdit *>(u"filter"_s));
    }

    void f6GoesRoundThePanes()
    {
        page(Page::Portfolio)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_shell->findChild<Rail *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), page(Page::Portfolio));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
    }

    void f5SyncsOrLeadsToWhereAConnectionCanBeMade()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(m_sync->calls.isEmpty());
        QCOMPARE(m_shell->history().current(), Place{Page::Sync});
        SyncStatus status;
        status.connections = {connection(u"a"_s)};
        m_sync->change(status);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_sync->calls, QStringList{u"sync"_s});
    }

    void opensNoLargerThanTheScreen()
    {
        const QSize room = m_window->screen()->availableSize();
        QVERIFY(m_window->height() < std::max(room.height(), 641)); // the frame has to fit in as well
        QVERIFY(m_window->width() < std::max(room.width(), 1025));
    }

    void saysThatItDeletesWhichCannotBeCancelled()
    {
        auto *busy = m_shell->findChild<BusyLine *>();
        SyncStatus status;
        status.connections = {connection(u"a"_s)};
        status.ending = u"a"_s;
        m_sync->change(status);
        QVERIFY(!busy->isHidden());
        QCOMPARE(busy->accessibleName(), u"Disconnecting from Org a"_s);
        QVERIFY(m_shell->findChild<StatusLine *>()->accessibleName().startsWith(u"Disconnecting"_s));
        status.wiping = true;
        m_sync->change(status);
        QCOMPARE(busy->accessibleName(), u"Deleting the data of Org a"_s);
        QVERIFY(!busy->findChild<QPushButton *>()->isEnabled());
        m_sync->change(SyncStatus());
        QVERIFY(busy->isHidden());
    }

    void showsHowFarARunIsAndCancelsIt()
    {
        auto *busy = m_shell->findChild<BusyLine *>();
        QVERIFY(busy->isHidden());
        SyncStatus status;
        status.connections = {connection(u"a"_s)};
        status.current = u"a"_s;
        status.progress = SyncProgress{u"Org a"_s, SyncProgress::Stage::Reading, Entity::Contact, 120, 164};
        m_sync->change(status);
        QVERIFY(!busy->isHidden());
        QVERIFY(busy->accessibleName().contains(u"120/164"_s));
        test::takePicture(*m_window, u"shell-busy"_s);
        QTest::mouseClick(busy->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_sync->calls, QStringList{u"cancel"_s});
        status.current.clear();
        m_sync->change(status);
        QVERIFY(busy->isHidden());
    }

    void theFootSaysHowThingsStand_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<QString>("said");
        SyncStatus status;
        QTest::newRow("nothing connected") << status << u"No connection"_s;
        status.connections = {connection(u"a"_s)};
        QTest::newRow("in order") << status << u"Synced Last sync: 8:42 AM"_s;
        status.problems = {{u"a"_s, {ErrorCode::Unreachable}}};
        QTest::newRow("offline") << status << u"Offline"_s;
        status.problems = {{u"a"_s, {ErrorCode::CutPage}}};
        QTest::newRow("failed") << status << u"The last sync failed"_s;
        status.withoutToken = {u"a"_s};
        QTest::newRow("no token") << status << u"Sign-in needed"_s;
    }

    void theFootSaysHowThingsStand()
    {
        QFETCH(SyncStatus, status);
        QFETCH(QString, said);
        m_sync->change(status);
        const QString name = m_shell->findChild<StatusLine *>()->accessibleName();
        QVERIFY2(name.startsWith(said), qPrintable(name));
    }

    void aFailedRunIsToldWithItsCodeAndCanBeTriedAgain()
    {
        SyncReport report;
        report.stoppedBy = Error{ErrorCode::CutPage, u"cut"_s, {u"example.com"_s}};
        emit m_sync->finished(connection(u"a"_s), report, true);
        auto *banner = m_shell->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(u"E-CUT"_s), qPrintable(banner->accessibleName()));
        QVERIFY(banner->accessibleName().contains(u"example.com"_s));
        test::takePicture(*m_window, u"shell-banner"_s);
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text() == u"Try again"_s)
                button->click();
        }
        QCOMPARE(m_sync->calls, QStringList{u"syncOne a"_s});
        QVERIFY(banner->isHidden());
    }

    void anUnreachableCrmAtTheStartIsNoBanner()
    {
        SyncReport report;
        report.stoppedBy = Error{ErrorCode::Unreachable, {}, {u"example.com"_s}};
        emit m_sync->finished(connection(u"a"_s), report, false);
        QVERIFY(m_shell->findChild<Banner *>()->isHidden());
        emit m_sync->finished(connection(u"a"_s), report, true);
        QVERIFY(m_shell->findChild<Banner *>()->isVisible());
    }

    void whatCouldNotBeReadIsSaidAndShown()
    {
        SyncReport report;
        report.rowsWritten = 7;
        report.skipped = {{u"Account"_s, u"001"_s, u"Name"_s, SkipReason::Number}};
        emit m_sync->finished(connection(u"a"_s), report, true);
        auto *toast = m_shell->findChild<Toast *>();
        QCOMPARE(toast->accessibleName(), u"1 record could not be read"_s);
        toast->findChild<QPushButton *>()->click();
        QCOMPARE(m_shell->history().current(), Place{Page::Sync});
    }

    void asksForATokenAndHandsItOn()
    {
        m_prompts->givenToken = u"secret"_s;
        emit m_sync->tokenNeeded(connection(u"a"_s));
        QTRY_COMPARE(m_sync->calls, QStringList{u"giveToken a secret"_s});
        QCOMPARE(m_prompts->asked, QStringList{u"token a"_s});
    }

    void fitsTheSmallestWindowWithIconsAlone()
    {
        m_window->resize(1024, 640);
        QCOMPARE(m_window->size(), QSize(1024, 640));
        QCOMPARE(m_shell->findChild<Rail *>()->width(), 56);
        test::takePicture(*m_window, u"shell-small"_s);
        m_window->resize(1440, 900);
        QCOMPARE(m_shell->findChild<Rail *>()->width(), 212);
        test::takePicture(*m_window, u"shell-light"_s);
        m_theme->setMode(Theme::Mode::Dark);
        test::takePicture(*m_window, u"shell-dark"_s);
    }

    void nothingCanBeReachedThatHasNoName()
    {
        for (QWidget *widget : m_shell->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus
                && !m_shell->currentPage()->isAncestorOf(widget))
                QVERIFY2(
                    !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                    widget->metaObject()->className());
        }
    }

private:
    ShellParts parts()
    {
        return {*m_theme, Format(Language::English), m_clock, *m_sync,
            [](const QString &, int) { return QList<SearchHit>(); }, *m_prompts};
    }

    ShellPage make(Page page)
    {
        m_made.append(page);
        auto *widget = new PlainPage(page);
        ShellPage made{widget};
        if (sectionOf(page) != page)
            made.show = [widget](const QString &id) { widget->shown.append(id); };
        return made;
    }

    PlainPage *page(Page page) const
    {
        return static_cast<PlainPage *>(m_shell->findChild<QWidget *>(u"page%1"_s.arg(int(page))));
    }

    QString checkedItem() const
    {
        for (NavItem *item : m_shell->findChildren<NavItem *>()) {
            if (item->isChecked())
                return item->text();
        }
        return {};
    }

    test::ManualClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::FakeSyncControl> m_sync;
    std::unique_ptr<test::ScriptedPrompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
    Shell *m_shell = nullptr;
    QList<Page> m_made;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
