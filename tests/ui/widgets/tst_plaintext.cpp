#include "tests/support/warnings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const QString kHostile = u"<img src='file:///etc/passwd'><b>bold</b> & \"quoted\"\nnext"_s;

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aLabelShowsMarkupLiterally()
    {
        Theme theme(*qApp);
        const PlainLabel label(theme, TextRole::Body, kHostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), kHostile);
    }

    void aToolTipShowsMarkupLiterally()
    {
        QTextDocument shown;
        shown.setHtml(plainToolTip(kHostile));
        QCOMPARE(shown.toPlainText(), kHostile);
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void aLongNameGivesWay()
    {
        Theme theme(*qApp);
        ElidedLabel label(theme, TextRole::Body, u"a name that is much longer than its room"_s);
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() <= 60);
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void aLabelFollowsTheTheme()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        const PlainLabel label(theme, TextRole::SmallMuted, u"text"_s);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().text3);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().text3);
        theme.setTextScale(1.5);
        QCOMPARE(label.font().pixelSize(), 18);
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
