#include "app/sandbox/sandboxserver.h"
#include "tests/app/window/programdesk.h"
#include "tests/support/picture.h"
#include "ui/firstrun/choicecard.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/plans/planpage.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/navitem.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using test::kPatience;
using test::kToday;

/// The window from its first start on, with the practice CRM behind real HTTP.
class TestProgramJourney : public test::ProgramDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { takeDown(); }

    void fromTheFirstStartToThePracticePortfolio()
    {
        start();
        auto *first = firstRun();
        QVERIFY(first);
        QVERIFY(!m_program->workbench());
        test::takePicture(m_program->window(), u"program-firstrun"_s);
        QTest::mouseClick(button(*first, u"Start"_s), Qt::LeftButton);
        QTRY_VERIFY(m_program->shell());
        auto *busy = m_program->shell()->findChild<ui::BusyLine *>();
        QTRY_VERIFY(busy->isVisible()); // at once, while the company is still being made
        QStringList said;
        QObject watch;
        connect(&m_program->workbench()->sync(), &ui::SyncControl::statusChanged, &watch,
            [&] { said.append(busy->accessibleName()); });
        QVERIFY(syncs());
        QVERIFY2(!said.filter(QRegularExpression(u"^Reading: Accounts \\d+"_s)).isEmpty(),
            qPrintable(said.join(u'\n')));
        QVERIFY(said.filter(u"Reading: Contacts"_s).size() > 0);
        const auto rows = m_program->workbench()->portfolio().rows();
        QVERIFY(rows->rows.size() > 50);
        QCOMPARE(m_program->shell()->history().current(), ui::Place{ui::Page::Portfolio});
        QTRY_VERIFY(!busy->isVisible());
        const auto *list = m_program->shell()->findChild<QAbstractItemView *>(u"accounts"_s);
        QTRY_COMPARE(list->model()->rowCount(), rows->rows.size());
        QVERIFY(list->isVisible());
        test::takePicture(m_program->window(), u"program-portfolio"_s);
        QVERIFY(!QFile::exists(path(u"workbench.db"_s))); // never mixed with one's own data
        QVERIFY(QFile::exists(path(u"practice/workbench.db"_s)));
    }

    void theSecondStartShowsWhatIsThereAndSyncsAgain()
    {
        startPractice();
        const qsizetype accounts = m_program->workbench()->portfolio().rows()->rows.size();
        const auto before = m_program->workbench()->sync().status().syncedAt();
        m_program.reset();
        start();
        QVERIFY(!firstRun());
        QVERIFY(m_program->shell());
        QCOMPARE(m_program->workbench()->portfolio().rows()->rows.size(), accounts); // before any network
        QVERIFY(syncs());
        QVERIFY(m_program->workbench()->sync().status().syncedAt() > before);
        QCOMPARE(m_program->workbench()->sync().status().connections.size(), 1);
    }

    void everyPageOpensWithTheNetworkGone()
    {
        serveOwn(u"right"_s);
        start();
        firstRun()->chooseOwn();
        typeConnection(u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->shell(), kPatience);
        QVERIFY(syncs());
        m_program.reset();
        m_server->stop();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->workbench()->sync().status().isOffline(), kPatience);
        QVERIFY(m_program->shell()->findChild<ui::StatusLine *>()->accessibleName().startsWith(u"Offline"_s));
        QVERIFY(m_program->shell()->findChild<ui::Banner *>()->isHidden()); // offline is no fault
        for (const ui::Place &place : everyPlace()) {
            openAndWait(place);
            QVERIFY(m_program->shell()->currentPage()->isVisible());
        }
    }

    void speaksTheOtherLanguageAtOnceAndStaysWhereItIs()
    {
        startPractice();
        const auto account = m_program->workbench()->portfolio().rows()->rows.first();
        m_program->shell()->open({ui::Page::Account, account.id});
        m_program->shell()->open({ui::Page::Settings});
        QPointer<ui::Shell> before = m_program->shell();
        auto *language = m_program->shell()->findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(1);
        emit language->activated(1);
        QTRY_VERIFY(!before);
        QStringList rail;
        for (const ui::NavItem *item : m_program->shell()->findChildren<ui::NavItem *>())
            rail.append(item->text());
        QCOMPARE(rail, (QStringList{u"포트폴리오"_s, u"성공 계획"_s, u"KPI"_s, u"동기화"_s, u"설정"_s}));
        QCOMPARE(m_program->shell()->history().current(), ui::Place{ui::Page::Settings});
        m_program->shell()->back();
        QCOMPARE(m_program->shell()->history().current(), (ui::Place{ui::Page::Account, account.id}));
        m_program.reset();
        start();
        QCOMPARE(m_program->shell()->findChildren<ui::NavItem *>().first()->text(), u"포트폴리오"_s);
    }

    void changesTheThemeAtOnceAndRemembersIt()
    {
        startPractice();
        QPointer<ui::Shell> before = m_program->shell();
        QVERIFY(!m_theme->tokens().isDark);
        emit m_program->shell()->themeToggled();
        QVERIFY(m_theme->tokens().isDark);
        QVERIFY(before); // pages follow, nothing is made anew
        QCOMPARE(AppSettings::load(m_folder->path())->preferences.theme, ui::Theme::Mode::Dark);
    }

    void connectsOnesOwnCrmFromTheFirstStart()
    {
        serveOwn(u"right"_s);
        start();
        firstRun()->chooseOwn();
        typeConnection(u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(firstRun()->findChild<ui::Banner *>()->isVisible(), kPatience);
        QVERIFY(firstRun()->findChild<ui::Banner *>()->accessibleName().contains(u"E-SIGNIN"_s));
        QVERIFY(!m_program->shell());
        typeConnection(u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->shell(), kPatience);
        QVERIFY(syncs());
        QVERIFY(!m_program->workbench()->portfolio().rows()->rows.isEmpty());
        QCOMPARE(AppSettings::load(m_folder->path())->company, Company::Own);
        m_program.reset();
        start();
        QVERIFY(m_program->shell());
        QVERIFY(syncs()); // the token came from the key store
        QVERIFY(m_prompts->asked.isEmpty());
    }

    void keepsWhatWasTypedWhenTheLanguageChanges()
    {
        start();
        firstRun()->chooseOwn();
        firstRun()->findChild<QLineEdit *>(u"url"_s)->setText(u"example.com"_s);
        firstRun()->findChild<QLineEdit *>(u"token"_s)->setText(u"secret-token"_s);
        const ui::FirstRunEntry entry = firstRun()->entry();
        QPointer<ui::FirstRunPage> before = firstRun();
        auto *language = before->findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(1);
        emit language->activated(1);
        QTRY_VERIFY(!before);
        QVERIFY(button(*firstRun(), u"연결"_s));
        QCOMPARE(firstRun()->entry(), entry);
        QCOMPARE(QApplication::focusWidget(), firstRun()->findChild<QComboBox *>(u"language"_s));
        QFile settings(AppSettings::path(m_folder->path()));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("secret-token"));
    }

    void goesBetweenThePracticeCompanyAndOnesOwnData()
    {
        serveOwn(u"right"_s);
        startPractice();
        m_program->shell()->open({ui::Page::Settings});
        QTest::mouseClick(button(*m_program->shell(), u"Go to my own data"_s), Qt::LeftButton);
        QTRY_VERIFY(firstRun()); // there is none yet
        QTest::mouseClick(button(*firstRun(), u"Back"_s), Qt::LeftButton);
        QTRY_VERIFY(m_program->shell());
        m_program->shell()->open({ui::Page::Settings});
        QTest::mouseClick(button(*m_program->shell(), u"Go to my own data"_s), Qt::LeftButton);
        QTRY_VERIFY(firstRun());
        typeConnection(u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->shell(), kPatience);
        QVERIFY(syncs());
        QCOMPARE(m_program->workbench()->profile().folder(), m_folder->path());
        m_program->shell()->open({ui::Page::Settings});
        QTest::mouseClick(button(*m_program->shell(), u"Open the practice company"_s), Qt::LeftButton);
        QTRY_COMPARE(m_program->workbench()->profile().folder(), path(u"practice"_s));
    }

    void deletesThePracticeCompanyAndBeginsAnew()
    {
        startPractice();
        m_program->shell()->open({ui::Page::Settings});
        QTest::mouseClick(button(*m_program->shell(), u"Delete the practice company"_s), Qt::LeftButton);
        QTRY_VERIFY(firstRun());
        QVERIFY(!QFile::exists(path(u"practice"_s)));
        QCOMPARE(AppSettings::load(m_folder->path())->company, Company::None);
    }

    void staysOpenWhenOnesOwnDataCannotBeOpenedThen()
    {
        startPractice();
        QFile damaged(path(u"workbench.db"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        m_program->shell()->open({ui::Page::Settings});
        QTest::mouseClick(button(*m_program->shell(), u"Delete the practice company"_s), Qt::LeftButton);
        QTRY_VERIFY(firstRun());
        QVERIFY(m_prompts->asked.contains(u"E-DAMAGED"_s));
        QVERIFY(!QFile::exists(path(u"practice"_s)));
    }

    void aProfileThatAnotherProgramWritesIsSaidAndCanBeTriedAgain()
    {
        const auto other = Profile::openForWriting(m_folder->path());
        QVERIFY(other);
        AppSettings settings;
        settings.company = Company::Own;
        QVERIFY(settings.save(m_folder->path()));
        m_program = std::make_unique<Program>(options(), *m_theme, *m_prompts, *m_secrets);
        QVERIFY(!m_program->start());
        QCOMPARE(m_program->exitCode(), 6);
        QCOMPARE(m_prompts->asked, QStringList{u"E-LOCKED"_s});
    }

    void exportsAPlanAndSaysWhenItCannot()
    {
        startPractice();
        const QString plan = m_program->workbench()->plans().all(kToday)->first().id;
        m_prompts->file = path(u"plan.pdf"_s);
        m_program->shell()->open({ui::Page::Plan, plan});
        emit page<ui::PlanPage>()->exportPlan(plan);
        QFile file(path(u"plan.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(m_prompts->asked.last().endsWith(u".pdf"_s));
        m_prompts->file = path(u"practice/practice.json/plan.pdf"_s);
        emit page<ui::PlanPage>()->exportPlan(plan);
        QVERIFY(m_program->shell()->findChild<ui::Banner *>()->accessibleName().contains(u"E-EXPORT"_s));
        m_prompts->file.clear();
        m_program->shell()->closeBanner();
        emit page<ui::PlanPage>()->exportPlan(plan);
        QVERIFY(!m_program->shell()->findChild<ui::Banner *>()->isVisible());
    }

private:
    void serveOwn(const QString &token)
    {
        m_crm
            = std::make_unique<sandbox::SalesforceSandbox>(sandbox::SandboxOptions{20, 7, kToday, token, {}});
        m_server = std::make_unique<sandbox::SandboxServer>();
        m_url = *m_server->start(*m_crm);
    }

    void typeConnection(const QString &token)
    {
        auto *url = firstRun()->findChild<QLineEdit *>(u"url"_s);
        auto *secret = firstRun()->findChild<QLineEdit *>(u"token"_s);
        url->setText(m_url.toString());
        secret->clear();
        QTest::keyClicks(secret, token);
        QTest::mouseClick(button(*firstRun(), u"Connect"_s), Qt::LeftButton);
    }

    ui::FirstRunPage *firstRun() const { return m_program->window().findChild<ui::FirstRunPage *>(); }

    template<typename T>
    T *page() const
    {
        return m_program->shell()->findChild<T *>();
    }

    QPushButton *button(const QWidget &widget, const QString &text) const
    {
        for (QPushButton *each : widget.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<sandbox::SalesforceSandbox> m_crm;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    QUrl m_url;
};

QTEST_MAIN(TestProgramJourney)
#include "tst_programjourney.moc"
