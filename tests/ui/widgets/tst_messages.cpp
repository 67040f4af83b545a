#include "tests/support/warnings.h"
#include "ui/format/language.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

QPushButton *buttonSaying(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aBannerTellsActsAndCopies()
    {
        Theme theme(*qApp);
        Banner banner(theme);
        QSignalSpy acted(&banner, &Banner::actionTriggered);
        banner.showText({Tone::Risk, u"It failed."_s, u"Your data is safe."_s, {u"Again"_s, u"Sign in"_s},
            u"E-OFFLINE localhost"_s});
        QVERIFY(!banner.isHidden());
        QVERIFY(labelsOf(banner).contains(u"Your data is safe."_s));
        QCOMPARE(banner.accessibleName(), u"It failed. Your data is safe."_s);
        QTest::mouseClick(buttonSaying(banner, u"Sign in"_s), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted[0][0].toInt(), 1);
        QTest::mouseClick(buttonSaying(banner, u"Copy details"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"E-OFFLINE localhost"_s);
    }

    void aBannerShowsNoButtonThatDoesNothing()
    {
        Theme theme(*qApp);
        Banner banner(theme);
        banner.showText({Tone::Info, u"Known."_s, {}, {}, {}});
        for (const QPushButton *button : banner.findChildren<QPushButton *>())
            QVERIFY(button->isHidden());
    }

    void aToastUndoesAndStaysInItsWindow()
    {
        Theme theme(*qApp);
        QWidget window;
        window.resize(500, 300);
        window.show();
        Toast toast(theme, &window);
        QSignalSpy undone(&toast, &Toast::actionTriggered);
        toast.say(u"Deleted"_s, u"Undo"_s);
        QVERIFY(window.rect().contains(toast.geometry()));
        window.resize(300, 200);
        QVERIFY(window.rect().contains(toast.geometry()));
        QTest::mouseClick(buttonSaying(toast, u"Undo"_s), Qt::LeftButton);
        QCOMPARE(undone.size(), 1);
        QVERIFY(toast.isHidden());
    }

    void aPopoverSaysWhatIsKnownAndClosesOnEscape()
    {
        Theme theme(*qApp);
        QPushButton anchor(u"108.4%"_s);
        anchor.show();
        QPointer<Popover> popover = Popover::showFor(
            theme, {.title = u"NRR"_s, .value = u"108.4%"_s, .formula = u"<b>end / start</b>"_s}, &anchor);
        const QStringList texts = labelsOf(*popover);
        QVERIFY(texts.contains(u"<b>end / start</b>"_s));
        QVERIFY(texts.contains(u"Formula"_s));
        QVERIFY(!texts.contains(u"Window"_s));
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(popover.isNull());
    }

    void aBusyLineIsCancelledOnce()
    {
        Theme theme(*qApp);
        BusyLine line(theme);
        line.setProgress(u"Reading contacts"_s, u"120/164"_s, 0.7);
        QCOMPARE(line.accessibleName(), u"Reading contacts 120/164"_s);
        QSignalSpy cancelled(&line, &BusyLine::cancelRequested);
        auto *cancel = line.findChild<QPushButton *>();
        QTest::mouseClick(cancel, Qt::LeftButton);
        line.setCancelling();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void speaksTheLanguageThatIsInstalled()
    {
        Theme theme(*qApp);
        installLanguage(Language::Korean);
        const BusyLine korean(theme);
        QCOMPARE(korean.findChild<QPushButton *>()->text(), u"취소"_s);
        installLanguage(Language::English);
        const BusyLine english(theme);
        QCOMPARE(english.findChild<QPushButton *>()->text(), u"Cancel"_s);
    }

    void anEmptyPageOffersOneThing()
    {
        Theme theme(*qApp);
        EmptyState state(theme, "funnel"_L1, u"Nothing fits."_s, u"Clear the filter"_s);
        QSignalSpy acted(&state, &EmptyState::actionTriggered);
        QTest::mouseClick(state.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        const EmptyState silent(theme, "funnel"_L1, u"Nothing yet."_s);
        QVERIFY(!silent.findChild<QPushButton *>());
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
