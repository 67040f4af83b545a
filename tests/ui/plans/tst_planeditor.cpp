#include "tests/support/warnings.h"
#include "tests/ui/plans/plandesk.h"
#include "ui/plans/planeditor.h"

#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestPlanEditor : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void undoesAndRedoesAcrossParts()
    {
        PlanDesk desk;
        const SuccessPlan before = desk.read();
        PlanEditor editor(desk.service);
        const PlanItem step{PlanItem::Kind::Step, desk.second};
        QVERIFY(editor.set(step, PlanField::DueOn, QDate(2026, 12, 1)));
        QVERIFY(editor.set({PlanItem::Kind::Outcome, desk.outcome}, PlanField::Current, 3.0));
        QVERIFY(editor.move(step, 0));
        const auto added = editor.add(PlanItem::Kind::Step, desk.objective, u"새 단계"_s, 1);
        QVERIFY(added);
        QVERIFY(editor.set(*added, PlanField::Owner, u"나"_s));
        QVERIFY(editor.remove({PlanItem::Kind::Step, desk.first}));
        const SuccessPlan after = desk.read();
        QCOMPARE(after.stepCount(), 2);

        for (int i = 0; i < 6; ++i)
            editor.undo();
        SuccessPlan undone = desk.read();
        undone.updatedAt = before.updatedAt;
        QCOMPARE(undone, before);
        for (int i = 0; i < 6; ++i)
            editor.redo();
        SuccessPlan redone = desk.read();
        redone.updatedAt = after.updatedAt;
        QCOMPARE(redone, after);
    }

    void oneSittingInAFieldIsOneStep()
    {
        PlanDesk desk;
        PlanEditor editor(desk.service);
        const PlanItem step{PlanItem::Kind::Step, desk.second};
        for (const QString &typed : {u"교"_s, u"교육"_s, u"교육 2회차"_s})
            QVERIFY(editor.set(step, PlanField::Name, typed, 7));
        QVERIFY(editor.set(step, PlanField::Name, u"나중"_s, 8));
        QCOMPARE(editor.stack().count(), 2);
        editor.undo();
        editor.undo();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"관리자 교육"_s);
        editor.redo();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"교육 2회차"_s);
    }

    void whatFailsIsSaidAndNotOnTheStack()
    {
        PlanDesk desk;
        PlanEditor editor(desk.service);
        QSignalSpy failed(&editor, &PlanEditor::failed);
        QSignalSpy saved(&editor, &PlanEditor::saved);
        {
            const PlanDesk::BrokenDisk broken(desk.profile);
            QVERIFY(!editor.set({PlanItem::Kind::Step, desk.second}, PlanField::Name, u"x"_s));
        }
        QVERIFY(!editor.set({PlanItem::Kind::Step, u"nobody"_s}, PlanField::Name, u"x"_s));
        QCOMPARE(failed.count(), 2);
        QCOMPARE(saved.count(), 0);
        QVERIFY(!editor.stack().canUndo());
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"관리자 교육"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanEditor)
#include "tst_planeditor.moc"
