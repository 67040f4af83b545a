#include "tests/support/warnings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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
