#include "tests/support/picture.h"
#include "tests/support/warnings.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchhitdelegate.h"
#include "ui/search/searchhitmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

SearchHit hit(
    const QString &kind, const QString &id, const QString &name, const QString &excerpt, int at, int length)
{
    return {kind, id, u"acc-"_s + id, u"한빛정밀"_s, name, u"name"_s, excerpt, at, length};
}

QList<SearchHit> sample()
{
    return {hit(u"account"_s, u"1"_s, u"한빛정밀"_s, u"한빛정밀"_s, 0, 2),
        hit(u"plan"_s, u"2"_s, u"생산 마감 자동화"_s, u"…한빛 측 스폰서가…"_s, 1, 2),
        hit(u"case"_s, u"3"_s, u"<b>SSO</b> 로그인 오류"_s, u"한빛 계정"_s, 0, 2),
        hit(u"account"_s, u"4"_s, u"새한빛물류"_s, u"새한빛물류"_s, 1, 2)};
}

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
        m_hits = sample();
        m_asked.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 700);
        m_box = new SearchBox(*m_theme, [this](const QString &text, int limit) {
            m_asked.append(text);
            return Result<QList<SearchHit>>(m_hits.mid(0, limit));
        });
        m_box->setFixedWidth(420);
        m_page = new QPushButton(u"page"_s);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_box);
        column->addWidget(m_page, 1);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
        m_box->start();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void listsWhatWasFoundUnderHeadingsAccountsFirst()
    {
        SearchHitModel model;
        QAbstractItemModelTester tester(&model);
        model.setHits(sample());
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString());
        QCOMPARE(lines,
            (QStringList{u"Accounts"_s, u"한빛정밀"_s, u"새한빛물류"_s, u"Cases"_s,
                u"<b>SSO</b> 로그인 오류"_s, u"Success plans"_s, u"생산 마감 자동화"_s}));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.hitBeside(2, 1), 4);
        QCOMPARE(model.hitBeside(4, -1), 2);
        QCOMPARE(model.hitBeside(6, 1), 6);
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void searchesWhileASyllableIsBeingComposed()
    {
        QInputMethodEvent composing(u"한"_s, {});
        QApplication::sendEvent(field(), &composing);
        QTRY_COMPARE(m_asked, QStringList{u"한"_s});
        QVERIFY(panel()->isVisible());
    }

    void arrowsChooseAndEnterOpens()
    {
        QSignalSpy opened(m_box, &SearchBox::opened);
        QTest::keyClicks(field(), u"hb"_s);
        QTRY_VERIFY(panel()->isVisible());
        test::takePicture(*m_window, u"search"_s);
        QCOMPARE(panel()->currentRow(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(panel()->currentRow(), 4); // over the heading
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<SearchHit>().id, u"4"_s);
        QVERIFY(panel()->isHidden());
        QVERIFY(field()->text().isEmpty());
    }

    void enterDoesNotOpenWhatAnOlderTextFound()
    {
        QSignalSpy opened(m_box, &SearchBox::opened);
        QTest::keyClicks(field(), u"a"_s);
        QTRY_VERIFY(panel()->isVisible());
        m_hits = {hit(u"contact"_s, u"9"_s, u"ab"_s, u"ab"_s, 0, 2)};
        QTest::keyClicks(field(), u"b"_s);
        QTest::keyClick(field(), Qt::Key_Return); // before the pause of typing is over
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<SearchHit>().id, u"9"_s);
    }

    void escClosesThenClearsThenGivesTheFocusBack()
    {
        QTest::keyClicks(field(), u"hb"_s);
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(panel()->isHidden());
        QCOMPARE(field()->text(), u"hb"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_page);
    }

    void saysWhenNothingWasFound()
    {
        m_hits.clear();
        QTest::keyClicks(field(), u"<i>"_s);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(panel()->findChild<QLabel *>()->text(), u"Nothing found for “<i>”"_s);
        QCOMPARE(panel()->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }

    void aFailedSearchIsToldAndShowsNoList()
    {
        SearchBox box(*m_theme,
            [](const QString &, int) { return Result<QList<SearchHit>>(Error{ErrorCode::Damaged}); });
        QSignalSpy problem(&box, &SearchBox::problem);
        QTest::keyClicks(box.findChild<SearchField *>(), u"a"_s);
        QTRY_COMPARE(problem.size(), 1);
    }

    void closesWhenTheFocusGoesElsewhere()
    {
        QTest::keyClicks(field(), u"hb"_s);
        QTRY_VERIFY(panel()->isVisible());
        m_page->setFocus();
        QVERIFY(panel()->isHidden());
    }

    void theNameGivesWayToTheNoteAndBothStayInTheRow()
    {
        const auto g = SearchHitDelegate::Geometry::of({0, 0, 600, 40}, 1000, 50);
        QVERIFY(g.name.right() < g.note.left());
        QVERIFY(g.note.right() <= g.key.left());
        QVERIFY(g.key.right() <= 600);
        QVERIFY(g.note.width() > 100);
    }

private:
    SearchField *field() const { return m_window->findChild<SearchField *>(); }
    SearchPanel *panel() const { return m_window->findChild<SearchPanel *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QPushButton *m_page = nullptr;
    QList<SearchHit> m_hits;
    QStringList m_asked;
};

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
