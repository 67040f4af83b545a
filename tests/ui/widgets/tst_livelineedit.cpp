#include "tests/support/warnings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

void compose(QLineEdit &edit, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace

class TestLiveLineEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void hearsASyllableWhileItIsComposed()
    {
        LiveLineEdit edit;
        QSignalSpy live(&edit, &LiveLineEdit::live);
        compose(edit, u"ㅎ"_s);
        compose(edit, u"하"_s);
        compose(edit, u"한"_s);
        QTRY_COMPARE(live.size(), 1);
        QCOMPARE(live.last().first().toString(), u"한"_s);
        QCOMPARE(edit.text(), QString());
    }

    // As ibus-hangul sends it when the next syllable begins: nothing, the commit, the next letter.
    void doesNotFlashEmptyBetweenTwoSyllables()
    {
        LiveLineEdit edit;
        QSignalSpy live(&edit, &LiveLineEdit::live);
        compose(edit, u"한"_s);
        QTRY_COMPARE(live.size(), 1);
        compose(edit, {});
        compose(edit, {}, u"한"_s);
        compose(edit, u"ㅂ"_s);
        QTRY_COMPARE(live.size(), 2);
        QCOMPARE(live.last().first().toString(), u"한ㅂ"_s);
    }

    void saysTheSameTextOnce()
    {
        LiveLineEdit edit;
        QSignalSpy live(&edit, &LiveLineEdit::live);
        compose(edit, u"한"_s);
        QTRY_COMPARE(live.size(), 1);
        compose(edit, {}, u"한"_s); // committed: shown as before
        QTest::keyClicks(&edit, u"a"_s);
        QTRY_COMPARE(live.size(), 2);
        QCOMPARE(live.last().first().toString(), u"한a"_s);
    }

    void putsTheSyllableWhereTheCursorIs()
    {
        LiveLineEdit edit;
        edit.setText(u"빛정밀"_s);
        edit.setCursorPosition(0);
        compose(edit, u"한"_s);
        QCOMPARE(edit.liveText(), u"한빛정밀"_s);
    }

    void aSearchFieldHasANameAndClears()
    {
        Theme theme(*qApp);
        SearchField field(theme, u"Search"_s);
        QCOMPARE(field.accessibleName(), u"Search"_s);
        field.show();
        field.setText(u"한빛"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }
};

QTEST_MAIN(TestLiveLineEdit)
#include "tst_livelineedit.moc"
