#include "tests/app/window/programdesk.h"
#include "tests/support/picture.h"
#include "ui/charts/chartwidget.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace csm;
using test::kPatience;

namespace {

constexpr int kMostControls = 120; ///< on one page, more than there are

} // namespace

/// What holds on every page: its words, its least size, and its keys.
class TestEveryPage : public test::ProgramDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { takeDown(); }

    void noEnglishIsLeftOnAKoreanScreen()
    {
        startPractice(ui::Language::Korean);
        const QList<QRegularExpression> english = englishSources();
        QVERIFY(english.size() > 300);
        QStringList left;
        for (const ui::Place &place : everyPlace()) {
            openAndWait(place);
            for (const QString &text : textsOn(m_program->window())) {
                const auto said
                    = [&text](const QRegularExpression &source) { return source.match(text).hasMatch(); };
                if (std::any_of(english.begin(), english.end(), said))
                    left.append(text);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void everyPageFitsTheSmallestWindowInBothLanguages_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }

    void everyPageFitsTheSmallestWindowInBothLanguages()
    {
        QFETCH(bool, korean);
        startPractice(korean ? ui::Language::Korean : ui::Language::English);
        for (const ui::Place &place : everyPlace()) {
            m_program->window().resize(1024, 640);
            openAndWait(place);
            QCOMPARE(m_program->window().size(), QSize(1024, 640));
            const auto least = [this] { return m_program->shell()->minimumSizeHint(); };
            // What a page hides for lack of room leaves its layouts a few events later.
            QTRY_VERIFY2(least().width() <= 1024 && least().height() <= 640,
                qPrintable(
                    u"page %1: %2x%3"_s.arg(int(place.page)).arg(least().width()).arg(least().height())));
            test::takePicture(
                m_program->window(), u"small-%1-%2"_s.arg(korean ? u"ko"_s : u"en"_s).arg(int(place.page)));
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        startPractice();
        QStringList nameless;
        for (const ui::Place &place : everyPlace()) {
            openAndWait(place);
            for (const QWidget *widget : m_program->window().findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
                    && widget->accessibleName().isEmpty() && widget->property("text").toString().isEmpty()
                    && widget->objectName() != u"qt_spinbox_lineedit"_s)
                    nameless.append(
                        u"page %1: %2 %3"_s.arg(int(place.page))
                            .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName()));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEverythingThatTakesTheFocus()
    {
        startPractice();
        QStringList missed;
        for (const ui::Place &place : everyPlace()) {
            openAndWait(place);
            m_program->window()
                .activateWindow(); // Tab has been in the search, which opens a window of its own
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget(), kPatience);
            QSet<const QWidget *> reached;
            for (int i = 0; i < kMostControls && QApplication::focusWidget(); ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
            }
            for (const QWidget *widget : m_program->window().findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
                    && !widget->focusProxy() && !reached.contains(widget))
                    missed.append(u"page %1: %2 %3"_s.arg(int(place.page))
                                      .arg(QLatin1StringView(widget->metaObject()->className()),
                                          widget->accessibleName()));
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

private:
    /// What the sources say in English and ko.ts says otherwise; what is filled in may be anything.
    static QList<QRegularExpression> englishSources()
    {
        QFile file(QStringLiteral(CSM_KO_TS));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QRegularExpression> sources;
        QString source;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (xml.isStartElement() && xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.isStartElement() && (xml.name() == u"translation" || xml.name() == u"numerusform")) {
                // Names are the same in every language.
                const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!translation.contains(source) && source.size() > 2 && !source.startsWith(u'%'))
                    sources.append(QRegularExpression(
                        QRegularExpression::anchoredPattern(QRegularExpression::escape(source).replace(
                            QRegularExpression(u"\\\\%(L?\\d|n)"_s), u".+"_s))));
            }
        }
        return sources;
    }

    /// All words that a user or a screen reader meets.
    static QStringList textsOn(const QWidget &window)
    {
        QStringList texts;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            texts += {widget->property("text").toString(), widget->property("placeholderText").toString(),
                widget->accessibleName(), widget->toolTip()};
            if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < box->count(); ++i)
                    texts.append(box->itemText(i));
            }
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
                for (int i = 0; i < view->model()->columnCount(); ++i)
                    texts.append(view->model()->headerData(i, Qt::Horizontal).toString());
            }
            if (const auto *chart = qobject_cast<const ui::ChartWidget *>(widget)) {
                texts += {chart->spec().title, chart->spec().note, chart->spec().centerCaption};
                for (const ui::ChartSeries &series : chart->spec().series)
                    texts.append(series.name);
            }
        }
        texts.removeDuplicates();
        return texts;
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
