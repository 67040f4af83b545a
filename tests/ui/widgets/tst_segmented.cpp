#include "tests/support/warnings.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestSegmented : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void arrowKeysChoose()
    {
        Theme theme(*qApp);
        Segmented views(theme);
        views.setSegments({{u"All"_s, 20}, {u"At risk"_s, 3, Tone::Risk}, {u"Renewal"_s, 6}});
        QSignalSpy chosen(&views, &Segmented::currentChanged);
        views.show();
        QVERIFY(QTest::qWaitForWindowActive(&views));
        QCOMPARE(views.currentIndex(), 0);

        views.findChildren<QAbstractButton *>().first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(views.currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(views.currentIndex(), 1);
        QCOMPARE(chosen.size(), 3);
    }

    void saysTheCountToo()
    {
        Theme theme(*qApp);
        Segmented views(theme);
        views.setSegments({{u"All"_s, 1234}, {u"Mine"_s}});
        const auto buttons = views.findChildren<QAbstractButton *>();
        QCOMPARE(buttons[0]->accessibleName(), u"All 1,234"_s);
        QCOMPARE(buttons[1]->accessibleName(), u"Mine"_s);
    }

    void newCountsKeepTheChoiceAndSayNothing()
    {
        Theme theme(*qApp);
        Segmented views(theme);
        views.setSegments({{u"All"_s, 20}, {u"At risk"_s, 3}, {u"Renewal"_s, 6}});
        views.setCurrentIndex(2);
        QSignalSpy chosen(&views, &Segmented::currentChanged);
        views.setSegments({{u"All"_s, 21}, {u"At risk"_s, 4}, {u"Renewal"_s, 6}});
        QCOMPARE(views.currentIndex(), 2);
        views.setSegments({{u"All"_s, 21}, {u"At risk"_s, 4}});
        QCOMPARE(views.currentIndex(), 1);
        QCOMPARE(views.findChildren<QAbstractButton *>().size(), 2);
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_MAIN(TestSegmented)
#include "tst_segmented.moc"
