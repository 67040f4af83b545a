#include "tests/support/fakesynccontrol.h"
#include "tests/support/manualclock.h"
#include "tests/support/picture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/warnings.h"
#include "ui/settings/languagebox.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestSettingsPage : public QObject
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
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void saysEachChoiceAtOnce()
    {
        makePage(false);
        QSignalSpy changed(m_page.get(), &SettingsPage::preferencesChanged);
        m_page->findChild<Segmented *>(u"theme"_s)->setFocus();
        emit m_page->findChild<Segmented *>(u"theme"_s)->currentChanged(2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Preferences>().theme, Theme::Mode::Dark);
        emit m_page->findChild<LanguageBox *>()->chosen(Language::Korean);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].value<Preferences>(), (Preferences{Language::Korean, Theme::Mode::Dark}));
    }

    void showsConnectionsAndNoTokens()
    {
        Connection connection;
        connection.id = u"sf"_s;
        connection.name = u"<b>Org</b>"_s;
        connection.url = QUrl(u"https://example.my.salesforce.com"_s);
        connection.userName = u"Kim"_s;
        m_sync->state.connections = {connection};
        m_sync->state.keyStore = KeyStoreState::NotUsable;
        makePage(false);
        const QString said = texts().join(u'\n');
        QVERIFY(said.contains(u"<b>Org</b>"_s));
        QVERIFY(said.contains(u"example.my.salesforce.com · Kim · My accounts · Not synced yet"_s));
        QVERIFY(said.contains(u"no usable key store"_s));
        test::takePicture(*m_page, u"settings"_s);
        m_sync->state.connections.clear();
        m_sync->state.keyStore = KeyStoreState::Usable;
        emit m_sync->statusChanged();
        QVERIFY(texts().join(u'\n').contains(u"No CRM is connected yet."_s));
        QVERIFY(!texts().join(u'\n').contains(u"no usable key store"_s));
    }

    void showsTheDiagnosticsBeforeTheyAreCopied()
    {
        makePage(false);
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_prompts.yes = false;
        press(u"Copy diagnostics…"_s);
        QCOMPARE(m_prompts.asked.last(), u"the diagnostics"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        m_prompts.yes = true;
        press(u"Copy diagnostics…"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"the diagnostics"_s);
    }

    void thePracticeCompanyIsDeletedOnlyAfterAsking()
    {
        makePage(true);
        QSignalSpy removal(m_page.get(), &SettingsPage::practiceRemovalRequested);
        QSignalSpy own(m_page.get(), &SettingsPage::ownRequested);
        m_prompts.yes = false;
        press(u"Delete the practice company"_s);
        QCOMPARE(removal.size(), 0);
        m_prompts.yes = true;
        press(u"Delete the practice company"_s);
        QCOMPARE(removal.size(), 1);
        press(u"Go to my own data"_s);
        QCOMPARE(own.size(), 1);
        test::takePicture(*m_page, u"settings-practice"_s);
    }

    void saysWhatItIsAndUnderWhichLicence()
    {
        makePage(false);
        const QString said = texts().join(u'\n');
        for (const auto &word : {u"GPL-3.0-or-later"_s, u"OFL-1.1"_s, u"MIT"_s, u"/data/profile"_s})
            QVERIFY2(said.contains(word), qPrintable(word));
    }

    void fitsTheSmallestWindow()
    {
        makePage(true);
        m_page->resize(968, 590);
        test::takePicture(*m_page, u"settings-small"_s);
        QVERIFY(m_page->minimumSizeHint().height() <= 590);
        QVERIFY(m_page->minimumSizeHint().width() <= 968);
    }

private:
    void makePage(bool practice)
    {
        m_page = std::make_unique<SettingsPage>(
            SettingsPage::Parts{*m_theme, Format(Language::English), m_clock, Preferences{},
                u"/data/profile"_s, practice, *m_sync, m_prompts, [] { return u"the diagnostics"_s; }});
        m_page->resize(1228, 1100);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void press(const QString &text)
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    QStringList texts() const
    {
        QStringList found;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    }

    test::ManualClock m_clock;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::FakeSyncControl> m_sync;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
