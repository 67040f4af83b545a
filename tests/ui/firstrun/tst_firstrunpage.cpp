#include "tests/support/picture.h"
#include "tests/support/warnings.h"
#include "ui/firstrun/choicecard.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/settings/languagebox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/firstfocus.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestFirstRunPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
        m_page = std::make_unique<FirstRunPage>(*m_theme, Preferences{}, u"/home/me/data"_s, false);
        m_page->resize(1440, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void offersThePracticeCompanyFirst()
    {
        QSignalSpy practice(m_page.get(), &FirstRunPage::practiceChosen);
        test::takePicture(*m_page, u"firstrun"_s);
        QTest::mouseClick(start(), Qt::LeftButton);
        QCOMPARE(practice.size(), 1);
    }

    void beginsByReturnAlone()
    {
        QSignalSpy practice(m_page.get(), &FirstRunPage::practiceChosen);
        firstFocus(*m_page).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(practice.size(), 1);
    }

    void saysWhereTheDataLies()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.join(u'\n').contains(u"/home/me/data"_s));
    }

    void connectsByAddressAndTokenWithTheKeyboard()
    {
        QSignalSpy own(m_page.get(), &FirstRunPage::ownChosen);
        m_page->chooseOwn();
        QVERIFY(!start()->isEnabled());
        test::takePicture(*m_page, u"firstrun-own"_s);
        QTest::keyClicks(line(u"url"_s), u"example.my.salesforce.com"_s);
        QVERIFY(!start()->isEnabled());
        QTest::keyClicks(line(u"token"_s), u" tok123 "_s);
        QVERIFY(start()->isEnabled());
        QCOMPARE(line(u"token"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(line(u"token"_s), Qt::Key_Return);
        QCOMPARE(own.size(), 1);
        const auto request = own[0][0].value<ConnectRequest>();
        QCOMPARE(request.url, QUrl(u"https://example.my.salesforce.com"_s));
        QCOMPARE(request.token, u"tok123"_s);
        QCOMPARE(request.scope, Scope::Mine);
        QVERIFY(request.name.isEmpty());
    }

    void keepsWhatWasTypedWhenItFails()
    {
        m_page->chooseOwn();
        QTest::keyClicks(line(u"url"_s), u"https://example.com"_s);
        QTest::keyClicks(line(u"token"_s), u"tok"_s);
        m_page->setBusy(u"…"_s);
        QVERIFY(!line(u"url"_s)->isEnabled());
        m_page->showProblem({ErrorCode::SignIn, {}, {u"example.com"_s}});
        QVERIFY(m_page->findChild<Banner *>()->accessibleName().contains(u"E-SIGNIN"_s));
        QCOMPARE(line(u"url"_s)->text(), u"https://example.com"_s);
        QVERIFY(line(u"url"_s)->isEnabled());
        QVERIFY(start()->isEnabled());
        test::takePicture(*m_page, u"firstrun-problem"_s);
    }

    void leadsBackToTheFieldThatIsWrong()
    {
        m_page->chooseOwn();
        QTest::keyClicks(line(u"url"_s), u"https://example.com"_s);
        QTest::keyClicks(line(u"token"_s), u"tok"_s);
        start()->setFocus();
        m_page->setBusy(u"…"_s);
        m_page->showProblem({ErrorCode::SignIn, {}, {u"example.com"_s}});
        QCOMPARE(QApplication::focusWidget(), line(u"token"_s));
        QCOMPARE(line(u"token"_s)->selectedText().size(), 3);
        m_page->setBusy(u"…"_s);
        m_page->showProblem({ErrorCode::Unreachable, {}, {u"example.com"_s}});
        QCOMPARE(QApplication::focusWidget(), line(u"url"_s));
    }

    void aProblemIsNotShownBesideTheOtherChoice()
    {
        m_page->chooseOwn();
        m_page->showProblem({ErrorCode::SignIn, {}, {u"example.com"_s}});
        QVERIFY(m_page->findChild<Banner *>()->isVisible());
        QTest::mouseClick(m_page->findChildren<ChoiceCard *>().first(), Qt::LeftButton);
        QVERIFY(!m_page->findChild<Banner *>()->isVisible());
    }

    void keepsTheEntryForThePageInAnotherLanguage()
    {
        m_page->chooseOwn();
        line(u"url"_s)->setText(u"example.com"_s);
        line(u"token"_s)->setText(u"tok"_s);
        line(u"name"_s)->setText(u"Ours"_s);
        FirstRunPage other(*m_theme, Preferences{}, u"/home/me/data"_s, false);
        QVERIFY(other.entry() != m_page->entry());
        other.restore(m_page->entry());
        QCOMPARE(other.entry(), m_page->entry());
        QCOMPARE(other.entry().fields.token, u"tok"_s);
    }

    void canBeCancelledWhileBusy()
    {
        QSignalSpy cancelled(m_page.get(), &FirstRunPage::cancelled);
        m_page->setBusy(u"Making the company…"_s);
        QVERIFY(!m_page->findChild<LanguageBox *>()->isEnabled()); // it would bring another page
        QTest::mouseClick(start(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void choosesTheLanguage()
    {
        QSignalSpy chosen(m_page.get(), &FirstRunPage::languageChosen);
        auto *box = m_page->findChild<LanguageBox *>();
        QCOMPARE(box->currentIndex(), 0);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        emit box->activated(1);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last()[0].value<std::optional<Language>>(), Language::Korean);
    }

    void fitsTheSmallestWindow()
    {
        m_page->resize(1024, 640);
        m_page->chooseOwn();
        test::takePicture(*m_page, u"firstrun-small"_s);
        QVERIFY(m_page->minimumSizeHint().height() <= 640);
        QVERIFY(m_page->minimumSizeHint().width() <= 1024);
    }

private:
    QPushButton *start() const { return m_page->findChild<QPushButton *>(u"start"_s); }
    QLineEdit *line(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FirstRunPage> m_page;
};

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"
