#include "core/account360/account360queries.h"
#include "core/plans/planservice.h"
#include "core/storage/changefeed.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "ui/account360/account360page.h"
#include "ui/account360/accounthead.h"
#include "ui/account360/healthcard.h"
#include "ui/account360/timelinemodel.h"
#include "ui/charts/chartwidget.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/healthbars.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/tag.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    Office()
        : facts(profile)
    {
        account = facts.account(u"한빛정밀"_s, {{u"segment"_s, u"Enterprise"_s}, {u"industry"_s, u"제조"_s}});
        facts.subscription(account, 100'000'000, u"month"_s, QDate(2025, 1, 1));
        facts.renewal(account, clock.today().addDays(23), 1'300'000'000);
        for (int week = 0; week < 26; ++week)
            facts.usage(
                account, u"active_users"_s, u"week"_s, QDate(2026, 11, 9).addDays(-7 * week), 300 + 5 * week);
        facts.usage(account, u"licences_bought"_s, u"month"_s, QDate(2026, 10, 1), 500);
        facts.usage(account, u"active_users"_s, u"month"_s, QDate(2026, 10, 1), 310);
        call(u"첫 통화"_s, 3);
        facts.freshness(u"account"_s, clock.now());
    }

    QString call(const QString &subject, int daysAgo)
    {
        return facts.add("interaction",
            {{u"account_id"_s, account}, {u"kind"_s, u"call"_s}, {u"subject"_s, subject},
                {u"body"_s, u"한 줄\n두 줄\n세 줄\n네 줄"_s},
                {u"held_at"_s, clock.now().addDays(-daysAgo).toMSecsSinceEpoch()}});
    }

    std::unique_ptr<Account360Page> open(const Theme &theme)
    {
        auto page
            = std::make_unique<Account360Page>(queries, plans, feed, clock, theme, Format(Language::English));
        page->resize(1228, 844);
        page->QWidget::show();
        page->show(account);
        return page;
    }

    TestProfile profile;
    Facts facts;
    ManualClock clock;
    ChangeFeed feed;
    PlanService plans = PlanService(profile.db(), clock, feed);
    Account360Queries queries = Account360Queries(profile.db(), clock);
    QString account;
};

bool shows(const QWidget &page, const QString &text)
{
    const QList<ElidedLabel *> labels = page.findChildren<ElidedLabel *>();
    return std::ranges::any_of(
        labels, [&](const ElidedLabel *label) { return label->isVisible() && label->text() == text; });
}

QStringList timeline(const QWidget &page)
{
    QStringList found;
    const auto &model = *page.findChild<TimelineModel *>();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.row(row).isDay())
            found.append(model.row(row).entry.title);
    }
    return found;
}

} // namespace

class TestAccount360Page : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { failOnAnyWarning(); }

    void showsTheAccountAndWhatComesInMeanwhile()
    {
        Office office;
        const auto page = office.open(*m_theme);
        QVERIFY(shows(*page, u"한빛정밀"_s));
        QCOMPARE(timeline(*page), QStringList{u"첫 통화"_s});
        QCOMPARE(page->findChild<ChartWidget *>()->spec().categories.size(), 26);
        auto *view = page->findChild<QListView *>(u"timeline"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        office.call(u"두 번째 통화"_s, 0);
        office.facts.set("account", office.account, "name", u"한빛정밀 주식회사"_s);
        office.feed.publish({office.account});
        QTRY_COMPARE(timeline(*page), (QStringList{u"두 번째 통화"_s, u"첫 통화"_s}));
        QVERIFY(shows(*page, u"한빛정밀 주식회사"_s));
        QCOMPARE(view->currentIndex().data().toString(), u"첫 통화"_s); // the sync did not move the cursor
        shoot(*page, u"a360"_s);
    }

    void anotherAccountsNewsDoNotConcernIt()
    {
        Office office;
        const auto page = office.open(*m_theme);
        office.call(u"두 번째 통화"_s, 0);
        office.feed.publish({u"somebody else"_s});
        QCoreApplication::processEvents();
        QCOMPARE(timeline(*page).size(), 1);
    }

    void everyTileAndEveryPartOfHealthExplainsItself()
    {
        Office office;
        const auto page = office.open(*m_theme);
        for (KpiTile *tile : page->findChildren<KpiTile *>()) {
            QVERIFY(!tile->accessibleName().isEmpty());
            QTest::mouseClick(tile, Qt::LeftButton);
            auto *popover = tile->findChild<Popover *>();
            QVERIFY(popover);
            QTest::keyClick(popover, Qt::Key_Escape);
        }
        auto *bars = page->findChild<HealthCard *>()->findChild<HealthBars *>();
        emit bars->clicked(0);
        QVERIFY(bars->row(0)->findChild<Popover *>());
    }

    void everyOtherNumberExplainsItselfByMouseAndByKeyboard()
    {
        Office office;
        const QString plan = office.facts.plan(office.account, u"계획"_s);
        office.facts.step(office.facts.objective(plan, u"목표"_s), u"단계"_s, 40);
        const auto page = office.open(*m_theme);
        QList<QAbstractButton *> buttons = {page->findChild<PillBadge *>()};
        for (const QString &name : {u"aboutUsage"_s, u"aboutProgress"_s})
            buttons.append(page->findChild<QAbstractButton *>(name));
        for (QAbstractButton *button : buttons) {
            QVERIFY(button && button->isVisible() && button->focusPolicy() & Qt::TabFocus);
            QVERIFY(!button->accessibleName().isEmpty());
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(button->findChild<Popover *>());
            QTest::keyClick(button->findChild<Popover *>(), Qt::Key_Escape);
            QTRY_VERIFY(!button->findChild<Popover *>());
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(button->findChild<Popover *>());
            QTest::keyClick(button->findChild<Popover *>(), Qt::Key_Escape);
        }
    }

    void namesTheDayOfTheDataInTheUsersZone()
    {
        Office office;
        AccountOverview seen = **office.queries.overview(office.account);
        seen.stale = true;
        seen.asOf = QDateTime(QDate(2026, 11, 19), QTime(23, 30), Qt::UTC);
        AccountHead head(*m_theme, Format(Language::English), QTimeZone("Asia/Seoul"));
        head.setOverview(seen);
        QStringList names;
        for (const Tag *tag : head.findChildren<Tag *>())
            names.append(tag->accessibleName());
        QVERIFY2(names.contains(u"Data of 20 Nov 26"_s), qPrintable(names.join(u'|')));
    }

    void aVeryLongNameStaysLiteralAndWithinTheWindow()
    {
        Office office;
        const QString name = u"AT&T "_s + QString(250, u'가');
        const QString parent = office.facts.account(name, {{u"remote_id"_s, u"001P"_s}});
        office.facts.set("account", office.account, "parent_remote_id", u"001P"_s);
        office.facts.set("account", office.account, "parent_id", parent);
        const auto page = office.open(*m_theme);
        Button *leads = nullptr;
        for (Button *button : page->findChildren<Button *>()) {
            if (button->isVisible() && button->text().contains(u"AT&&T"_s))
                leads = button;
        }
        QVERIFY(leads);
        QVERIFY(leads->shortcut().isEmpty());
        QVERIFY2(page->minimumSizeHint().width() <= 968,
            qPrintable(QString::number(page->minimumSizeHint().width())));
    }

    void opensALongTextInTheTimelineByKeyboard()
    {
        Office office;
        const auto page = office.open(*m_theme);
        auto *view = page->findChild<QListView *>(u"timeline"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        const int before = view->visualRect(view->currentIndex()).height();
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(view->visualRect(view->currentIndex()).height() > before);
    }

    void beginsAPlan()
    {
        Office office;
        const auto page = office.open(*m_theme);
        QSignalSpy opened(page.get(), &Account360Page::openPlan);
        QTest::mouseClick(page->findChild<Button *>(u"newPlan"_s), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        const QString plan = opened.first().first().toString();
        QTRY_VERIFY(page->findChild<Button *>(u"editPlan"_s)->isVisible());
        QTest::mouseClick(page->findChild<Button *>(u"editPlan"_s), Qt::LeftButton);
        QCOMPARE(opened.last().first().toString(), plan);
    }

    void saysWhatBecameOfAnAccountThatIsGone_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("leadsOn");
        QTest::newRow("deleted") << u"deleted"_s << false;
        QTest::newRow("out of scope") << u"scope"_s << false;
        QTest::newRow("merged") << u"merged"_s << true;
    }
    void saysWhatBecameOfAnAccountThatIsGone()
    {
        QFETCH(QString, reason);
        QFETCH(bool, leadsOn);
        Office office;
        const QString winner = office.facts.account(u"큰 회사"_s, {{u"remote_id"_s, u"001W"_s}});
        office.facts.set("account", office.account, "gone_at", 1);
        office.facts.set("account", office.account, "gone_reason", reason);
        if (leadsOn)
            office.facts.set("account", office.account, "merged_into", u"001W"_s);
        const auto page = office.open(*m_theme);
        auto *banner = page->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!page->findChild<Button *>(u"newPlan"_s)->isVisible());
        QSignalSpy opened(page.get(), &Account360Page::openAccount);
        for (Button *button : banner->findChildren<Button *>()) {
            if (button->isVisible() && button->text().contains(u"큰 회사"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(opened.count(), leadsOn ? 1 : 0);
        if (leadsOn)
            QCOMPARE(opened.first().first().toString(), winner);
    }

    void anAccountThatIsNotHereLeadsBack()
    {
        Office office;
        const auto page = office.open(*m_theme);
        page->show(u"nobody"_s);
        QVERIFY(!page->findChild<ChartWidget *>()->isVisible());
        QSignalSpy back(page.get(), &Account360Page::goBack);
        for (Button *button : page->findChildren<Button *>()) {
            if (button->isVisible() && button->isEnabled())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(back.count(), 1);
    }

    void showsAnAccountOfWhichNothingIsKnown()
    {
        Office office;
        const auto page = office.open(*m_theme);
        page->show(office.facts.account(u"자료 없는 곳"_s));
        QVERIFY(shows(*page, u"자료 없는 곳"_s));
        QVERIFY(timeline(*page).isEmpty());
        for (KpiTile *tile : page->findChildren<KpiTile *>())
            QVERIFY(tile->figure().number == u"–"_s || tile->figure().number == u"0"_s); // no case is a count
        shoot(*page, u"a360-empty"_s);
    }

    void hostileTextIsShownAsItIs()
    {
        Office office;
        const QString hostile = u"<img src='file:///etc/passwd'>&amp;"_s;
        office.facts.set("account", office.account, "name", hostile);
        office.call(hostile, 1);
        const auto page = office.open(*m_theme);
        QVERIFY(shows(*page, hostile));
        QVERIFY(timeline(*page).contains(hostile));
    }

    void fitsTheSmallestWindow()
    {
        Office office;
        const auto page = office.open(*m_theme);
        const QSize least = page->minimumSizeHint();
        QVERIFY2(least.width() <= 968 && least.height() <= 590,
            qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(TestAccount360Page)
#include "tst_account360page.moc"
