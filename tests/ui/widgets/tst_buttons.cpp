#include "tests/support/warnings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/healthbars.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/navitem.h"

#include <QApplication>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestButtons : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aTileSaysItsFigureAndIsPressedByReturn()
    {
        Theme theme(*qApp);
        KpiTile tile(theme);
        tile.setFigure(
            {u"NRR"_s, u"108.4%"_s, {u"+1.1%p"_s, Delta::Direction::Up, Tone::Good, u"12 months"_s}});
        QCOMPARE(tile.accessibleName(), u"NRR: 108.4% +1.1%p 12 months"_s);
        QCOMPARE(tile.focusPolicy(), Qt::TabFocus);
        QSignalSpy clicked(&tile, &QAbstractButton::clicked);
        QTest::keyClick(&tile, Qt::Key_Return);
        QTest::keyClick(&tile, Qt::Key_Space);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QCOMPARE(clicked.size(), 3);
    }

    void aNumberWithoutATrendIsAllowed()
    {
        Theme theme(*qApp);
        KpiTile tile(theme);
        tile.setFigure({u"NPS"_s, u"–"_s, {}, {}});
        tile.resize(tile.sizeHint());
        QVERIFY(!tile.grab().isNull());
        QCOMPARE(tile.accessibleName(), u"NPS: –"_s);
    }

    void aChipIsTakenAwayByItsCrossOrByDelete()
    {
        Theme theme(*qApp);
        Chip chip(theme, Chip::Kind::Filled, u"Owner: me"_s);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 14, chip.height() / 2});
        QCOMPARE(removed.size(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.size(), 2);
        QVERIFY(clicked.isEmpty());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {10, chip.height() / 2});
        QCOMPARE(clicked.size(), 1);
    }

    void aRailEntrySaysItsBadge()
    {
        Theme theme(*qApp);
        NavItem item(theme, "arrow-repeat"_L1, u"Sync"_s);
        item.setBadge(u"2"_s, Tone::Risk);
        QCOMPARE(item.accessibleName(), u"Sync 2"_s);
        item.setCompact(true);
        QVERIFY(item.toolTip().contains(u"Sync"_s));
        QVERIFY(item.sizeHint().width() < 56);
    }

    void eachHealthPartExplainsItself()
    {
        Theme theme(*qApp);
        HealthBars bars(theme);
        bars.setParts({{u"Use"_s, 38, u"38"_s, Tone::Risk}, {u"Value"_s, {}, u"–"_s}});
        QSignalSpy clicked(&bars, &HealthBars::clicked);
        QTest::keyClick(bars.row(1), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
        QCOMPARE(bars.row(0)->accessibleName(), u"Use 38"_s);
        bars.setParts({{u"Use"_s, 40, u"40"_s, Tone::Risk}});
        QCOMPARE(bars.row(0)->accessibleName(), u"Use 40"_s);
        QCOMPARE(bars.layout()->count(), 1);
    }

    void anIconButtonHasAName()
    {
        Theme theme(*qApp);
        const IconButton button(theme, "three-dots"_L1, u"More"_s);
        QCOMPARE(button.accessibleName(), u"More"_s);
    }
};

QTEST_MAIN(TestButtons)
#include "tst_buttons.moc"
