#include "tests/support/warnings.h"
#include "ui/shell/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void goesBackAndForth()
    {
        History history;
        QVERIFY(!history.current());
        QVERIFY(!history.back());
        history.go({Page::Portfolio});
        history.go({Page::Account, u"a"_s});
        history.go({Page::Plan, u"p"_s});
        QCOMPARE(history.back(), (Place{Page::Account, u"a"_s}));
        QCOMPARE(history.back(), Place{Page::Portfolio});
        QVERIFY(!history.hasBack());
        QCOMPARE(history.forward(), (Place{Page::Account, u"a"_s}));
        QVERIFY(history.hasForward());
    }

    void forgetsWhatLayAheadWhenGoingElsewhere()
    {
        History history;
        history.go({Page::Portfolio});
        history.go({Page::Kpi});
        history.back();
        history.go({Page::Sync});
        QVERIFY(!history.hasForward());
        QCOMPARE(history.back(), Place{Page::Portfolio});
    }

    void isNoLongerForStayingWhereOneIs()
    {
        History history;
        history.go({Page::Account, u"a"_s});
        history.go({Page::Account, u"a"_s});
        QVERIFY(!history.hasBack());
        history.go({Page::Account, u"b"_s});
        QVERIFY(history.hasBack());
    }

    void keepsTheLastHundredPlaces()
    {
        History history;
        for (int i = 0; i < 150; ++i)
            history.go({Page::Account, QString::number(i)});
        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, History::limit - 1);
        QCOMPARE(history.current()->id, u"50"_s);
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
