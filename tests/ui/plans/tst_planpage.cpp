#include "tests/support/shots.h"
#include "tests/support/warnings.h"
#include "tests/ui/plans/plandesk.h"
#include "ui/plans/plandetail.h"
#include "ui/plans/planform.h"
#include "ui/plans/planoutlineview.h"
#include "ui/plans/planpage.h"
#include "ui/plans/valuefields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/daypicker.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/popover.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page with the plan of a desk, and how one finds one's way in it.
struct Editor
{
    Editor(PlanDesk &from, const Theme &theme)
        : desk(from)
        , page(from.queries, from.context, from.service, from.feed, from.clock, theme,
              Format(Language::English))
    {
        page.resize(1228, 844);
        page.QWidget::show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page has no focus");
        page.show(desk.plan);
    }

    PlanOutlineView &outline() { return *page.findChild<PlanOutlineView *>(); }
    PlanForm &form() { return page.findChild<PlanDetail *>()->form(); }
    template<typename T>
    T &field(PlanField field)
    {
        return *form().editor(field)->findChild<T *>();
    }
    void choose(PlanItem::Kind kind, const QString &id) { outline().setCurrentItem({kind, id}); }
    void key(int key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&outline(), Qt::Key(key), held); }
    QString saving() { return page.findChild<PlainLabel *>(u"saving"_s)->text(); }
    void undo() { QTest::mouseClick(button(u"undo"_s), Qt::LeftButton); }
    void redo() { QTest::mouseClick(button(u"redo"_s), Qt::LeftButton); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }

    void type(PlanField name, const QString &text)
    {
        auto &edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    PlanDesk &desk;
    PlanPage page;
};

} // namespace

class TestPlanPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { failOnAnyWarning(); }

    void tabLeavesATitleForTheFieldsBesideIt()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.first);
        editor.outline().setFocus();
        editor.key(Qt::Key_F2);
        auto *inPlace = editor.outline().findChild<QLineEdit *>();
        QTest::keyClicks(inPlace, u"Renamed"_s);
        QTest::keyClick(inPlace, Qt::Key_Tab);
        QTRY_COMPARE(desk.read().objectives[0].steps[0].title, u"Renamed"_s);
        QTRY_VERIFY(editor.form().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(editor.outline().currentItem().id, desk.first);
        QTRY_VERIFY(!editor.outline().findChild<QLineEdit *>()); // no other title is being edited
    }

    void outlinesByKeyboardAlone()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.first);
        editor.outline().setFocus();
        editor.key(Qt::Key_Return);
        auto *inPlace = editor.outline().findChild<QLineEdit *>();
        QVERIFY(inPlace);
        QTest::keyClicks(inPlace, u"Second check"_s);
        QTest::keyClick(inPlace, Qt::Key_Return);
        QCOMPARE(desk.read().objectives[0].steps.size(), size_t(3));
        QTRY_COMPARE(desk.read().objectives[0].steps[1].title, u"Second check"_s); // Qt commits later

        editor.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.read().objectives[0].steps[0].title, u"Second check"_s);
        editor.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.read().objectives[0].steps[0].progress, 100);
        editor.key(Qt::Key_F2);
        inPlace = editor.outline().findChild<QLineEdit *>();
        QTest::keyClicks(inPlace, u"Renamed"_s);
        QTest::keyClick(inPlace, Qt::Key_Return);
        QTRY_COMPARE(desk.read().objectives[0].steps[0].title, u"Renamed"_s);

        QSignalSpy said(&editor.page, &PlanPage::said);
        editor.key(Qt::Key_Delete);
        QCOMPARE(desk.read().stepCount(), 2);
        QCOMPARE(said.count(), 1);
        said.first().at(2).value<std::function<void()>>()();
        QCOMPARE(desk.read().stepCount(), 3);
        QCOMPARE(editor.saving(), u"All changes saved"_s);
    }

    void savesAsOneTypesAndSaysSoOnlyThen()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.type(PlanField::Name, u"Training"_s);
        QCOMPARE(editor.saving(), u"Saving…"_s);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"관리자 교육"_s);
        QTRY_COMPARE(editor.saving(), u"All changes saved"_s);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"Training"_s);
        QCOMPARE(editor.field<QLineEdit>(PlanField::Name).text(), u"Training"_s);
    }

    void keepsWhatCouldNotBeSavedAndSavesItLater()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        {
            const PlanDesk::BrokenDisk broken(desk.profile);
            editor.type(PlanField::Name, u"Unlucky"_s);
            QTRY_COMPARE(editor.saving(), u"Not saved"_s);
        }
        auto *banner = editor.page.findChild<Banner *>();
        QVERIFY(banner->isVisible());
        desk.feed.publish({desk.account}); // a sync meanwhile
        QCoreApplication::processEvents();
        QCOMPARE(editor.field<QLineEdit>(PlanField::Name).text(), u"Unlucky"_s);
        emit banner->actionTriggered(0);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"Unlucky"_s);
        QCOMPARE(editor.saving(), u"All changes saved"_s);
        QVERIFY(!banner->isVisible());
    }

    void savesWhatIsTypedWhenOneGoesElsewhere()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.type(PlanField::Owner, u"Kim"_s);
        editor.choose(PlanItem::Kind::Step, desk.first);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).owner, u"Kim"_s);
        editor.type(PlanField::Owner, u"Lee"_s);
        editor.page.hide();
        QCOMPARE(desk.stepIn(desk.read(), desk.first).owner, u"Lee"_s);
    }

    void undoesAcrossFieldsAndAReload()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.type(PlanField::Name, u"First"_s);
        editor.type(PlanField::Owner, u"Kim"_s);
        editor.type(PlanField::DueOn, u"2027-01-31"_s);
        editor.choose(PlanItem::Kind::Outcome, desk.outcome);
        editor.type(PlanField::Current, u"3"_s);
        editor.page.flush();
        desk.feed.publish({});
        QCoreApplication::processEvents();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).dueOn, QDate(2027, 1, 31));
        for (int i = 0; i < 4; ++i)
            editor.undo();
        const Step step = desk.stepIn(desk.read(), desk.second);
        QCOMPARE(step.title, u"관리자 교육"_s);
        QVERIFY(step.owner.isEmpty() && !step.dueOn.isValid());
        QCOMPARE(*desk.read().objectives[0].outcomes[0].current, 4.0);
        QCOMPARE(editor.outline().currentItem().id, desk.second); // led to what changed
        QCOMPARE(editor.field<QLineEdit>(PlanField::Name).text(), u"관리자 교육"_s);
        for (int i = 0; i < 4; ++i)
            editor.redo();
        QCOMPARE(*desk.read().objectives[0].outcomes[0].current, 3.0);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).owner, u"Kim"_s);
    }

    void theKeyForUndoBelongsToThePlanInEveryField()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.type(PlanField::Name, u"Named"_s);
        editor.type(PlanField::Owner, u"Kim"_s);
        auto &owner = editor.field<QLineEdit>(PlanField::Owner);
        QTest::keyClick(&owner, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&owner, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.stepIn(desk.read(), desk.second).owner.isEmpty());
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"관리자 교육"_s);
        QTest::keyClick(&owner, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).title, u"Named"_s);
    }

    void leavesABadValueInItsFieldAndSaysWhatIsWrong()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Outcome, desk.outcome);
        editor.type(PlanField::Target, u"many"_s);
        editor.field<QLineEdit>(PlanField::Unit).setFocus();
        const QList<PlainLabel *> labels
            = editor.form().editor(PlanField::Target)->findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
            return label->isVisible() && label->text() == u"This is not a number."_s;
        }));
        QCOMPARE(editor.field<QLineEdit>(PlanField::Target).text(), u"many"_s);
        QCOMPARE(*desk.read().objectives[0].outcomes[0].target, 2.0);
    }

    void takesTheCrmsValueWhereBothChanged()
    {
        PlanDesk desk;
        QVERIFY(desk.profile.db()
                    .prepare("INSERT INTO plan_conflict (entity, local_id, field, theirs, found_at) "
                             "VALUES ('step', :id, 'due_on', '2027-03-01', 0)")
                    .bind(":id", desk.second)
                    .run());
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        auto *take = editor.form().editor(PlanField::DueOn)->findChild<QPushButton *>();
        QVERIFY(take && take->isVisible());
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).dueOn, QDate(2027, 3, 1));
        QVERIFY(!take->isVisible());
        editor.undo();
        QVERIFY(take->isVisible());
    }

    void changesStatesProgressAndNotes()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        QTest::mouseClick(editor.button(u"planDetails"_s), Qt::LeftButton);
        auto &state = editor.field<QComboBox>(PlanField::State);
        state.setCurrentIndex(state.findData(u"completed"_s));
        emit state.activated(state.currentIndex());
        QCOMPARE(desk.read().state, PlanState::Completed);
        auto &notes = editor.field<QPlainTextEdit>(PlanField::InternalNotes);
        notes.setFocus();
        QTest::keyClicks(&notes, u"private"_s);
        editor.choose(PlanItem::Kind::Step, desk.second);
        QCOMPARE(desk.read().internalNotes, u"private"_s);
        editor.field<QSpinBox>(PlanField::Progress).setValue(60);
        editor.page.flush();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).progress, 60);
    }

    void beginsAPlanFromNothing()
    {
        PlanDesk desk;
        const auto plan = desk.service.createPlan(desk.account, u"New"_s);
        Editor editor(desk, *m_theme);
        editor.page.show(plan->id);
        QTest::mouseClick(editor.button(u"addObjective"_s), Qt::LeftButton);
        QTest::mouseClick(editor.button(u"addStep"_s), Qt::LeftButton);
        QTest::mouseClick(editor.button(u"addOutcome"_s), Qt::LeftButton);
        const SuccessPlan made = **desk.queries.plan(plan->id);
        QCOMPARE(made.objectives.size(), size_t(1));
        QCOMPARE(made.objectives[0].steps.size(), size_t(1));
        QCOMPARE(made.objectives[0].outcomes.size(), size_t(1));
    }

    void saysWhenThePlanIsGone()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        QVERIFY(desk.service.remove({PlanItem::Kind::Plan, desk.plan}));
        QTRY_VERIFY(!editor.outline().isVisible());
        QVERIFY(!editor.button(u"export"_s)->isEnabled());
    }

    void exportsWhatIsSaved()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.type(PlanField::Name, u"Typed last"_s);
        QString seen;
        connect(&editor.page, &PlanPage::exportPlan, &editor.page,
            [&] { seen = desk.stepIn(desk.read(), desk.second).title; });
        QTest::mouseClick(editor.button(u"export"_s), Qt::LeftButton);
        QCOMPARE(seen, u"Typed last"_s);
    }

    void fitsTheSmallestWindow()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        const QSize least = editor.page.minimumSizeHint();
        QVERIFY2(least.width() <= 968 && least.height() <= 590,
            qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        shoot(editor.page, u"plan"_s);
    }

    void anOwnerOfTheCrmCanBeTakenAway()
    {
        PlanDesk desk;
        desk.facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"이담당"_s}});
        for (const auto &[column, value] : {std::pair("source", u"sf"_s), {"remote_id", u"S1"_s},
                 {"owner_remote_id", u"005"_s}, {"base_json", uR"({"title":"S","owner":"005"})"_s}})
            desk.facts.set("step", desk.second, column, value);
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        auto &owner = editor.field<QLineEdit>(PlanField::Owner);
        QCOMPARE(owner.text(), u"이담당"_s);
        owner.setFocus();
        owner.selectAll();
        QTest::keyClick(&owner, Qt::Key_Delete);
        editor.page.flush(); // as after half a second of thought
        QVERIFY(owner.text().isEmpty());
        QVERIFY(desk.stepIn(desk.read(), desk.second).owner.isEmpty());
        QTest::keyClicks(&owner, u"Lee"_s);
        editor.page.flush();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).owner, u"Lee"_s);
        editor.undo();
        QCOMPARE(desk.stepIn(desk.read(), desk.second).owner, u"이담당"_s);
        QVERIFY(!desk.stepIn(desk.read(), desk.second).edited.contains(PlanField::Owner));
    }

    void aSyncLeavesTheTitleThatIsBeingWritten()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.outline().setFocus();
        editor.key(Qt::Key_F2);
        auto *inPlace = editor.outline().findChild<QLineEdit *>();
        QVERIFY(inPlace);
        QTest::keyClicks(inPlace, u"Half"_s);
        desk.facts.set("step", desk.second, "progress", 60);
        desk.feed.publish({desk.account});
        QTRY_COMPARE(editor.outline().currentIndex().siblingAtColumn(3).data().toString(), u"60%"_s);
        QCOMPARE(inPlace->text(), u"Half"_s);
    }

    void aNoteOfTheCrmKeepsTheCursorThroughASync()
    {
        PlanDesk desk;
        const QString note = u"one\r\ntwo\u00A0three "_s;
        desk.facts.set("step", desk.second, "note", note);
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        auto &edit = editor.field<QPlainTextEdit>(PlanField::Note);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5);
        edit.setTextCursor(cursor);
        desk.facts.set("step", desk.second, "progress", 60);
        desk.feed.publish({desk.account});
        QTRY_COMPARE(editor.field<QSpinBox>(PlanField::Progress).value(), 60);
        QCOMPARE(edit.textCursor().position(), 5);
        edit.setFocus();
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, u"!"_s);
        editor.page.flush();
        QVERIFY(desk.stepIn(desk.read(), desk.second).note.endsWith(u"three !"_s));
    }

    void aDeletedPartComesBackToItsOwnPlan()
    {
        PlanDesk desk;
        const QString other = desk.facts.plan(desk.account, u"다른 계획"_s);
        Editor editor(desk, *m_theme);
        QSignalSpy said(&editor.page, &PlanPage::said);
        editor.choose(PlanItem::Kind::Step, desk.second);
        editor.outline().setFocus();
        editor.key(Qt::Key_Delete);
        editor.page.show(other);
        said.first().at(2).value<std::function<void()>>()();
        QCOMPARE(desk.read().stepCount(), 2);
        QVERIFY(!editor.button(u"undo"_s)->isEnabled()); // nothing of the plan that is open was changed
    }

    void progressSaysWhatItIsMadeFrom()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        QTest::mouseClick(editor.button(u"planDetails"_s), Qt::LeftButton);
        for (const PlanItem &item : {PlanItem{PlanItem::Kind::Plan, {}},
                 {PlanItem::Kind::Objective, desk.objective}, {PlanItem::Kind::Outcome, desk.outcome}}) {
            editor.outline().setCurrentItem(item.id.isEmpty() ? PlanItem() : item);
            auto *about = editor.form().findChild<QToolButton *>(u"aboutProgress"_s);
            QVERIFY(about && about->isVisible());
            about->setFocus(Qt::TabFocusReason);
            QTest::keyClick(about, Qt::Key_Space);
            auto *popover = about->findChild<Popover *>();
            QVERIFY(popover);
            QVERIFY(popover->accessibleName().startsWith(u"Progress "_s));
            shoot(*popover, u"progress"_s);
            QTest::keyClick(popover, Qt::Key_Escape);
        }
    }

    void aNameIsShownAsItIsAndWidensNothing()
    {
        PlanDesk desk;
        desk.facts.set("account", desk.account, "name", u"AT&T "_s + QString(250, u'W'));
        Editor editor(desk, *m_theme);
        auto *back = qobject_cast<QPushButton *>(editor.button(u"back"_s));
        QVERIFY(back->text().startsWith(u"AT&&T"_s));
        QVERIFY(back->shortcut().isEmpty());
        QVERIFY(back->toolTip().contains(u"AT&amp;T"_s));
        QVERIFY(editor.page.minimumSizeHint().width() <= 968);
    }

    void picksADayFromACalendarInTheThemesColours()
    {
        PlanDesk desk;
        Editor editor(desk, *m_theme);
        editor.choose(PlanItem::Kind::Step, desk.second);
        auto &due = editor.field<QLineEdit>(PlanField::DueOn);
        due.actions().first()->trigger();
        auto *picker = due.findChild<DayPicker *>();
        QVERIFY(picker && picker->isVisible());
        QCOMPARE(picker->selectedDate(), desk.clock.today());
        shoot(*picker->window(), u"calendar"_s);
        auto *days = picker->findChild<QTableView *>();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(desk.stepIn(desk.read(), desk.second).dueOn, desk.clock.today().addDays(1));
    }
};

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
