#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "tests/ui/plans/plandesk.h"
#include "ui/plans/planspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestPlansPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    const QDate m_today = QDate(2026, 11, 21);

    static PlanRow row(const QString &name, const QString &account)
    {
        PlanRow made;
        made.id = name;
        made.name = name;
        made.accountName = account;
        made.state = PlanState::Active;
        return made;
    }

    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found.append(model.index(i, PlanListModel::Plan).data().toString());
        return found;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { failOnAnyWarning(); }

    void sortsWithTheUnknownLastAndByNameWhereEqual()
    {
        PlanListModel model(Format(Language::Korean));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<PlanRow> rows
            = {row(u"다"_s, u"A"_s), row(u"가"_s, u"B"_s), row(u"라"_s, u"C"_s), row(u"나"_s, u"D"_s)};
        rows[0].progress = 0.5;
        rows[1].progress = 0.2;
        rows[2].progress = 0.5;
        model.setRows(rows, m_today);
        model.sort(PlanListModel::Progress, Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"가"_s, u"다"_s, u"라"_s, u"나"_s}));
        model.sort(PlanListModel::Progress, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"다"_s, u"라"_s, u"가"_s, u"나"_s}));
        model.sort(PlanListModel::Plan, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"라"_s, u"다"_s, u"나"_s, u"가"_s}));
    }

    void filtersByViewAndWords()
    {
        PlanListModel model(Format(Language::Korean));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<PlanRow> rows
            = {row(u"마감"_s, u"한빛정밀"_s), row(u"도입"_s, u"가온"_s), row(u"끝난 것"_s, u"가온"_s)};
        rows[1].stepsOverdue = 2;
        rows[2].stepsOverdue = 1;
        rows[2].state = PlanState::Completed;
        model.setRows(rows, m_today);
        model.setFilter({.view = PlanView::Overdue});
        QCOMPARE(names(model), QStringList{u"도입"_s});
        model.setFilter({.view = PlanView::Running});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.text = u"ㅎㅂ"_s});
        QCOMPARE(names(model), QStringList{u"마감"_s});
        model.setFilter({.text = u"가온 도"_s});
        QCOMPARE(names(model), QStringList{u"도입"_s});
    }

    void opensAPlanByKeyboardAndKeepsItsPlace()
    {
        PlanDesk desk;
        desk.facts.plan(desk.account, u"다른 계획"_s);
        PlansPage page(desk.queries, desk.feed, desk.clock, *m_theme, Format(Language::Korean));
        page.resize(1228, 700);
        page.show();
        auto *table = page.findChild<TableView *>();
        auto *search = page.findChild<SearchField *>();
        QSignalSpy opened(&page, &PlansPage::openPlan);
        search->setText(u"마감"_s);
        QTRY_COMPARE(names(*table->model()), QStringList{u"생산 마감 자동화"_s});
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(page.focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.first().first().toString(), desk.plan);
        search->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        const QString chosen = table->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(desk.service.createPlan(desk.account, u"가장 새것"_s));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), chosen);
        QVERIFY(page.minimumSizeHint().width() <= 968 && page.minimumSizeHint().height() <= 590);
        shoot(page, u"plans"_s);
    }

    void leadsToThePortfolioWhereThereIsNoPlan()
    {
        TestProfile profile;
        ManualClock clock;
        ChangeFeed feed;
        const PlanQueries queries(profile.db());
        PlansPage page(queries, feed, clock, *m_theme, Format(Language::Korean));
        page.show();
        QSignalSpy portfolio(&page, &PlansPage::openPortfolio);
        for (EmptyState *state : page.findChildren<EmptyState *>()) {
            if (state->isVisible())
                QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        }
        QCOMPARE(portfolio.count(), 1);
    }
};

QTEST_MAIN(TestPlansPage)
#include "tst_planspage.moc"
