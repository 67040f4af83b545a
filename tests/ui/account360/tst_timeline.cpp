#include "tests/support/warnings.h"
#include "ui/account360/timelinedelegate.h"
#include "ui/account360/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);
    const QTimeZone m_seoul = QTimeZone("Asia/Seoul");

    static TimelineEntry entry(const QString &id, TimelineKind kind, const QDateTime &at)
    {
        TimelineEntry made;
        made.id = id;
        made.kind = kind;
        made.at = at;
        made.title = id;
        return made;
    }

    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data().toString());
        return found;
    }

    QList<TimelineEntry> three() const
    {
        // In Seoul the second is of the 21st as well, the third of the 19th.
        return {entry(u"a"_s, TimelineKind::Call, QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC)),
            entry(u"b"_s, TimelineKind::CaseOpened, QDateTime(QDate(2026, 11, 20), QTime(16, 0), Qt::UTC)),
            entry(u"c"_s, TimelineKind::Email, QDateTime(QDate(2026, 11, 19), QTime(3, 0), Qt::UTC))};
    }

private slots:
    void init() { failOnAnyWarning(); }

    void groupsByTheDayOfTheUser()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTimeline(three(), m_today);
        QCOMPARE(texts(model), (QStringList{u"Today"_s, u"a"_s, u"b"_s, u"Thu 19 Nov"_s, u"c"_s}));
        QVERIFY(model.row(1).continues);
        QVERIFY(!model.row(2).continues);
    }

    void hidesKindsWithTheirEmptyDays()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTimeline(three(), m_today);
        model.setHidden({TimelineKind::Email, TimelineKind::Call});
        QCOMPARE(texts(model), (QStringList{u"Today"_s, u"b"_s}));
        QCOMPARE(model.kinds().size(), 3);
        model.setHidden({});
        QCOMPARE(model.rowCount(), 5);
    }

    void whatWasOpenedStaysOpenThroughAReload()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        model.setTimeline(three(), m_today);
        model.toggleOpen(0); // the head of a day does not open
        model.toggleOpen(1);
        QList<TimelineEntry> more = three();
        more.prepend(
            entry(u"new"_s, TimelineKind::Note, QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC)));
        model.setTimeline(more, m_today);
        QVERIFY(model.row(2).open);
        QVERIFY(!model.row(1).open);
    }

    void aPlanThatBeganAndEndedIsTwoRows()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        const QDateTime at(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC);
        model.setTimeline(
            {entry(u"p"_s, TimelineKind::PlanStarted, at), entry(u"p"_s, TimelineKind::PlanEnded, at)},
            m_today);
        QCOMPARE(model.rowCount(), 3);
    }

    void partsOfARowLieApart_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5}) {
            QTest::addRow("narrow at %g", scale) << 220.0 << scale;
            QTest::addRow("wide at %g", scale) << 320.0 << scale;
        }
    }
    void partsOfARowLieApart()
    {
        QFETCH(double, width);
        QFETCH(double, scale);
        const auto places = TimelineGeometry::entry({0, 100, width, 0}, scale, 60, 2);
        QVERIFY(places.mark.right() < places.title.left());
        QVERIFY(places.title.right() < places.who.left());
        QVERIFY(places.who.right() <= width);
        QVERIFY(places.detail.top() >= places.title.bottom());
        QVERIFY(places.detail.bottom() <= 100 + places.height);
        QVERIFY(TimelineGeometry::entry({0, 100, width, 0}, scale, 60, 3).height > places.height);
    }

    void longTextIsCutWhereMoreFollows()
    {
        const QFont font;
        const QString text = u"eins zwei drei vier fünf sechs sieben acht neun zehn"_s;
        const QStringList cut = wrappedLines(text, font, 90, 2);
        QCOMPARE(cut.size(), 2);
        QVERIFY(cut.last().endsWith(u'…'));
        QCOMPARE(wrappedLines(text, font, 90, 99).join(u' '), text);
        QCOMPARE(wrappedLines(u"a\nb"_s, font, 90, 99), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(wrappedLines(QString(), font, 90, 2).isEmpty());
    }

    void hostileTextIsShownAsItIs()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        TimelineEntry hostile = three().first();
        hostile.title = u"<img src=x>"_s;
        hostile.source = u"<b>crm</b>"_s;
        model.setTimeline({hostile}, m_today);
        QCOMPARE(model.index(1, 0).data().toString(), u"<img src=x>"_s);
        QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"<b>crm"_s));
    }

    void aCodeIsSaidInWords()
    {
        TimelineModel model(Format(Language::English), m_seoul);
        TimelineEntry gone = three().first();
        gone.kind = TimelineKind::Deleted;
        gone.title = u"Kim"_s;
        gone.detail = u"contact"_s;
        TimelineEntry survey = gone;
        survey.kind = TimelineKind::Survey;
        survey.title = u"OTHER 4/5"_s;
        model.setTimeline({gone, survey}, m_today);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Deleted, Kim, Contact, "_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"Survey 4/5"_s);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
