#include "tests/support/warnings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void changesThePaletteAndSaysSo()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), Tokens::dark().canvas);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), Tokens::light().canvas);
    }

    void scalesTheText()
    {
        Theme theme(*qApp);
        theme.setTextScale(1.5);
        QCOMPARE(qApp->font().pixelSize(), 20);
        theme.setTextScale(9);
        QCOMPARE(theme.fonts().scale(), 1.5);
    }

    void ringsOnlyWhatTheKeyboardReached()
    {
        Theme theme(*qApp);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"first"_s);
        auto *second = new QPushButton(u"second"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!theme.showsFocusRing(first));
        first->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(theme.showsFocusRing(second));
        QVERIFY(!theme.showsFocusRing(first));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!theme.showsFocusRing(second));
    }

    void tintsIconsInTheColorOfTheMoment()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        const QIcon house = icon(theme, "house"_L1, IconInk::Text);
        QCOMPARE(darkest(house), Tokens::light().text);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(darkest(house), Tokens::dark().text);
    }

    void theWheelIsThePagesAndChangesNoValue()
    {
        Theme theme(*qApp);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *box = new QComboBox;
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        box->setCurrentIndex(1);
        auto *spin = new QSpinBox;
        spin->setValue(20);
        column->addWidget(box);
        column->addWidget(spin);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (QWidget *under : {static_cast<QWidget *>(box), static_cast<QWidget *>(spin)}) {
            const QPointF at = under->rect().center();
            QWheelEvent turn(
                at, under->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(under, &turn);
            QVERIFY(!turn.isAccepted()); // so it is offered to the page
            QCOMPARE(under->focusPolicy(), Qt::StrongFocus);
        }
        QCOMPARE(box->currentIndex(), 1);
        QCOMPARE(spin->value(), 20);
    }

private:
    /// The colour of a pixel that the shape covers wholly.
    static QColor darkest(const QIcon &icon)
    {
        const QImage image = icon.pixmap(QSize(32, 32)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
            }
        }
        return {};
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
