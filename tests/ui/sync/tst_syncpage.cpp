#include "core/storage/changefeed.h"
#include "tests/support/fakesynccontrol.h"
#include "tests/support/manualclock.h"
#include "tests/support/picture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"
#include "ui/connections/connectionmenu.h"
#include "ui/sync/connectioncard.h"
#include "ui/sync/countsmodel.h"
#include "ui/sync/runlistmodel.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestSyncPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        installLanguage(Language::English);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
        m_profile = std::make_unique<test::TestProfile>();
        m_queries = std::make_unique<SyncQueries>(m_profile->db());
        m_sync = std::make_unique<test::FakeSyncControl>();
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void withoutAConnectionThereIsOneThingToDo()
    {
        makePage();
        QSignalSpy add(m_page.get(), &SyncPage::addRequested);
        auto *none = m_page->findChild<EmptyState *>();
        QVERIFY(none->isVisible());
        QTest::mouseClick(none->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(add.size(), 1);
    }

    void showsRunsAndWhatTheYoungestDid()
    {
        fill();
        makePage();
        QCOMPARE(rows(),
            (QStringList{u"Changed on both sides"_s, u"8:50 AM · Failed"_s, u"20 Nov 26 6:30 PM · Stopped"_s,
                u"20 Nov 26 9:00 AM · Done"_s}));
        select(1);
        QVERIFY(m_page->findChild<Banner *>(u"runProblem"_s)->accessibleName().contains(u"E-SIGNIN"_s));
        test::takePicture(*m_page, u"sync-failed"_s);
        select(3);
        QVERIFY(!m_page->findChild<Banner *>(u"runProblem"_s));
        auto *table = m_page->findChild<TableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, CountsModel::Read).data().toString(), u"1,097"_s);
        test::takePicture(*m_page, u"sync-done"_s);
    }

    void namesSkippedRecordsAndWhatTheOrgDoesNotHave()
    {
        fill();
        makePage();
        select(3);
        const QString said = texts().join(u'\n');
        QVERIFY2(said.contains(u"Account · <b>Aurora</b> · "_s), qPrintable(said));
        QVERIFY(said.contains(u"CSM_Usage_Metric__c"_s));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void showsBothValuesOfAConflictAndLeadsToThePlan()
    {
        fill();
        makePage();
        QSignalSpy open(m_page.get(), &SyncPage::openPlan);
        select(0);
        const QStringList said = texts();
        QVERIFY(said.contains(u"2026-11-14"_s));
        QVERIFY(said.contains(u"2026-11-20"_s));
        QVERIFY(said.contains(u"Due date"_s));
        test::takePicture(*m_page, u"sync-conflict"_s);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Open plan"_s)
                button->click();
        }
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0][0].toString(), u"p"_s);
    }

    void keepsTheSelectionWhenANewRunIsWritten()
    {
        fill();
        makePage();
        select(2);
        run("INSERT INTO sync_run (id, source, started_at, outcome, full) VALUES "
            "('r9', 'sf', 1795255200000, 'running', 0)");
        m_feed.publish({});
        QTRY_COMPARE(rows().size(), 5);
        QCOMPARE(list()->currentIndex().row(), 3);
    }

    void aCardFollowsTheRun()
    {
        fill();
        makePage();
        auto *card = m_page->findChild<ConnectionCard *>();
        QCOMPARE(card->accessibleName(), u"sf, Failed: E-CUT"_s);
        SyncStatus status = m_sync->state;
        status.current = u"sf"_s;
        status.progress = SyncProgress{u"sf"_s, SyncProgress::Stage::Reading, Entity::Case, 12, std::nullopt};
        m_sync->change(status);
        QCOMPARE(card->accessibleName(), u"sf, Reading: Cases 12"_s);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Sync now"_s)
                QVERIFY(!button->isEnabled());
        }
    }

    void disconnectingAsksFirst()
    {
        Connection connection;
        connection.id = u"sf"_s;
        connection.name = u"Org"_s;
        const auto press = [&](int index) {
            const std::unique_ptr<QMenu> menu(connectionMenu(connection, true, *m_sync, m_prompts, nullptr));
            QList<QAction *> actions;
            for (QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    actions.append(action);
            }
            actions.at(index)->trigger();
        };
        m_prompts.yes = false;
        press(1);
        press(2);
        QVERIFY(m_sync->calls.isEmpty());
        QCOMPARE(m_prompts.asked.size(), 2);
        m_prompts.yes = true;
        press(0);
        press(1);
        press(2);
        QCOMPARE(m_sync->calls, (QStringList{u"syncOne sf"_s, u"disconnect sf"_s, u"wipe sf"_s}));
        const std::unique_ptr<QMenu> practice(connectionMenu(connection, false, *m_sync, m_prompts, nullptr));
        QCOMPARE(practice->actions().size(), 1);
    }

    void theModelsKeepTheRulesOfModels()
    {
        fill();
        RunListModel runs;
        QAbstractItemModelTester tester(&runs);
        const auto overview = m_queries->overview();
        runs.setRows(runRows(*overview, {}, Format(Language::English), m_clock));
        runs.setRows(runRows(*overview, {}, Format(Language::Korean), m_clock));
        runs.setRows({});
        CountsModel counts{Format(Language::English)};
        QAbstractItemModelTester another(&counts);
        counts.setCounts(overview->runs.last().counts);
        counts.setCounts({});
    }

    void theListOfConflictsFollows()
    {
        fill();
        makePage();
        select(0);
        QVERIFY(texts().contains(u"2026-11-20"_s));
        run("UPDATE plan_conflict SET theirs = '2026-12-24'"); // one solved, another come: as many as before
        m_feed.publish({});
        QTRY_VERIFY(texts().contains(u"2026-12-24"_s));
        QVERIFY(!texts().contains(u"2026-11-20"_s));
    }

    void aNameWithAnAmpersandIsNoKey()
    {
        fill();
        run("UPDATE connection SET name = 'R&D org'");
        makePage();
        QVERIFY(m_page->findChild<ConnectionCard *>()->shortcut().isEmpty());
    }

private:
    void run(const char *sql)
    {
        const auto done = m_profile->db().prepare(sql).run();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void fill()
    {
        m_profile->addConnection(u"sf"_s);
        run("INSERT INTO sync_run (id, source, started_at, ended_at, outcome, full, rows_written, requests, "
            "counts_json, error_code, error_detail, error_args_json) VALUES "
            "('r1', 'sf', 1795165200000, 1795165203200, 'done', 1, 97, 12, "
            "'{\"account\":{\"read\":1097,\"written\":96,\"gone\":1},\"contact\":{\"read\":4,\"written\":1,"
            "\"gone\":0},"
            "\"order\":{\"read\":0,\"written\":0,\"gone\":0}}', NULL, NULL, NULL), "
            "('r2', 'sf', 1795199400000, 1795199401000, 'cancelled', 0, 0, 1, '{}', 'E-CANCELLED', '', "
            "'[]'), "
            "('r3', 'sf', 1795251000000, 1795251001000, 'failed', 0, 0, 1, '{}', 'E-SIGNIN', 'http 401', "
            "'[\"example.com\"]')");
        run("INSERT INTO sync_issue (run_id, kind, object, remote_id, name, reason) VALUES "
            "('r1', 'skipped', 'Account', '001', '<b>Aurora</b>', 'number'), "
            "('r1', 'absent', 'CSM_Usage_Metric__c', NULL, NULL, '')");
        run("INSERT INTO account (id, source, remote_id, modified_at, first_seen_at, content_hash, name) "
            "VALUES "
            "('a', 'sf', '1', 0, 0, 0, 'Aurora')");
        run("INSERT INTO success_plan (id, account_id, name, state, created_at, updated_at) VALUES "
            "('p', 'a', 'Faster close', 'active', 0, 0)");
        run("INSERT INTO plan_conflict (entity, local_id, field, base, mine, theirs, found_at) VALUES "
            "('successPlan', 'p', 'due_on', '2026-11-01', '2026-11-14', '2026-11-20', 2)");
        SyncStatus status;
        Connection connection = m_queries->overview()->connections.first().connection;
        status.connections = {connection};
        status.problems = {{u"sf"_s, {ErrorCode::CutPage}}};
        m_sync->state = status;
    }

    void makePage()
    {
        m_page = std::make_unique<SyncPage>(SyncPage::Parts{
            *m_theme, Format(Language::English), m_clock, *m_queries, *m_sync, m_feed, m_prompts});
        m_page->resize(1228, 848);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    QListView *list() const { return m_page->findChild<QListView *>(u"runs"_s); }
    void select(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }

    QStringList rows() const
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found.append(list()->model()->index(row, 0).data().toString());
        return found;
    }

    QStringList texts() const
    {
        QStringList found;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    }

    test::ManualClock m_clock;
    ChangeFeed m_feed;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::TestProfile> m_profile;
    std::unique_ptr<SyncQueries> m_queries;
    std::unique_ptr<test::FakeSyncControl> m_sync;
    std::unique_ptr<SyncPage> m_page;
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
