#include "tests/support/warnings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void opensTheRowByReturnAndByDoubleClick()
    {
        Theme theme(*qApp);
        TableView table(theme);
        QStandardItemModel model(3, 2);
        table.setModel(&model);
        table.resize(300, 300);
        table.show();
        QSignalSpy opened(&table, &TableView::opened);
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toModelIndex().row(), 1);
        const QPoint third = table.visualRect(model.index(2, 0)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toModelIndex().row(), 2);
    }

    void lightsTheWholeRowUnderTheMouse()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        Card card(theme); // the ground that a table lets through
        auto *table = new TableView(theme);
        QStandardItemModel model(3, 2);
        table->setModel(&model);
        card.content()->addWidget(table);
        card.resize(300, 300);
        card.show();
        const QPointF at = table->visualRect(model.index(1, 1)).center();
        QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(table->viewport(), &move);
        const QImage seen = card.grab().toImage();
        const auto ground = [&](int row) {
            const QPoint middle = table->visualRect(model.index(row, 0)).center();
            return seen.pixelColor(table->viewport()->mapTo(&card, middle));
        };
        QCOMPARE(ground(1), Tokens::light().surface2);
        QCOMPARE(ground(0), Tokens::light().surface);
    }

    void rowsGrowWithTheText()
    {
        Theme theme(*qApp);
        TableView table(theme);
        QStandardItemModel model(3, 2);
        table.setModel(&model);
        QCOMPARE(table.rowHeight(0), 52);
        theme.setTextScale(1.5);
        QCOMPARE(table.rowHeight(0), 78);
    }

    void aPageShowsTheCanvasThrough()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Dark);
        const PageScroll scroll(new QWidget);
        QVERIFY(!scroll.widget()->autoFillBackground());
        QVERIFY(!scroll.viewport()->autoFillBackground());
    }

    void sortsByKeyboardWhatIsShown()
    {
        Theme theme(*qApp);
        TableView table(theme);
        QStandardItemModel model;
        for (const auto &[name, number] : {std::pair(u"b"_s, u"1"_s), {u"a"_s, u"2"_s}})
            model.appendRow({new QStandardItem(name), new QStandardItem(number), new QStandardItem});
        model.setHorizontalHeaderLabels({u"Name"_s, u"Number"_s, u"Hidden"_s});
        table.setModel(&model);
        table.setSortingEnabled(true);
        table.sortByColumn(1, Qt::AscendingOrder);
        table.addSortActions();
        table.setColumnHidden(2, true);
        const QList<QAction *> actions = table.actions();
        QCOMPARE(table.contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions[0]->text(), u"Sort by: Name"_s);
        QVERIFY(actions[1]->isChecked());
        QVERIFY(!actions[2]->isVisible());
        actions[0]->trigger();
        QCOMPARE(model.item(0)->text(), u"a"_s);
        QVERIFY(actions[0]->isChecked() && !actions[1]->isChecked());
        actions[0]->trigger();
        QCOMPARE(model.item(0)->text(), u"b"_s);
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
