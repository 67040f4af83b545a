#include "core/storage/planmerge.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// A value as a test writes it: "-" is none.
QJsonValue value(const QString &text)
{
    return text == u"-"_s ? QJsonValue() : QJsonValue(text);
}

} // namespace

class TestPlanMerge : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void mergesFieldByField_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("isConflict");
        QTest::newRow("nobody changed it") << u"a"_s << u"a"_s << u"a"_s << u"a"_s << false;
        QTest::newRow("they changed it") << u"a"_s << u"a"_s << u"b"_s << u"b"_s << false;
        QTest::newRow("I changed it") << u"a"_s << u"b"_s << u"a"_s << u"b"_s << false;
        QTest::newRow("both, to the same") << u"a"_s << u"b"_s << u"b"_s << u"b"_s << false;
        QTest::newRow("both") << u"a"_s << u"b"_s << u"c"_s << u"b"_s << true;
        QTest::newRow("they emptied it") << u"a"_s << u"a"_s << u"-"_s << u"-"_s << false;
        QTest::newRow("I emptied it, they changed it") << u"a"_s << u"-"_s << u"b"_s << u"-"_s << true;
        QTest::newRow("they emptied it, I changed it") << u"a"_s << u"b"_s << u"-"_s << u"b"_s << true;
        QTest::newRow("both emptied it") << u"a"_s << u"-"_s << u"-"_s << u"-"_s << false;
        QTest::newRow("they filled it") << u"-"_s << u"-"_s << u"b"_s << u"b"_s << false;
        QTest::newRow("both filled it") << u"-"_s << u"a"_s << u"b"_s << u"a"_s << true;
        QTest::newRow("an empty text is none") << u"-"_s << u""_s << u"b"_s << u"b"_s << false;
    }

    void mergesFieldByField()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, result);
        QFETCH(bool, isConflict);
        const PlanMerge merge = mergePlan(
            {{"title"_L1, value(base)}}, {{"title"_L1, value(mine)}}, {{"title"_L1, value(theirs)}});
        QCOMPARE(merge.values["title"_L1], value(result));
        QCOMPARE(!merge.conflicts.empty(), isConflict);
        if (isConflict) {
            const FieldConflict expected{u"title"_s, value(base), value(mine), value(theirs)};
            QCOMPARE(merge.conflicts.front(), expected);
        }
        QCOMPARE(merge.settled.contains(u"title"_s), result == theirs);
    }

    void fieldsDoNotTouchEachOther()
    {
        const PlanMerge merge = mergePlan({{"a"_L1, 1}, {"b"_L1, 1}, {"c"_L1, 1}},
            {{"a"_L1, 2}, {"b"_L1, 1}, {"c"_L1, 2}}, {{"a"_L1, 1}, {"b"_L1, 3}, {"c"_L1, 3}});
        const QJsonObject expected{{"a"_L1, 2}, {"b"_L1, 3}, {"c"_L1, 2}};
        QCOMPARE(merge.values, expected);
        QCOMPARE(merge.conflicts.size(), size_t(1));
        QCOMPARE(merge.conflicts.front().field, u"c"_s);
    }

    /// A mapping that learnt a field has no base for it yet.
    void aFieldWithoutABaseIsTakenWhereTheUserWroteNothing()
    {
        QCOMPARE(mergePlan({}, {}, {{"a"_L1, 1}}).values["a"_L1], QJsonValue(1));
        QCOMPARE(mergePlan({}, {{"a"_L1, 2}}, {{"a"_L1, 1}}).conflicts.size(), size_t(1));
    }

    void knowsWhetherTheUserChangedAnything()
    {
        QVERIFY(!isEdited({{"a"_L1, u"x"_s}, {"b"_L1, QJsonValue()}}, {{"a"_L1, u"x"_s}, {"b"_L1, u""_s}}));
        QVERIFY(isEdited({{"a"_L1, u"x"_s}}, {{"a"_L1, u"y"_s}}));
        QVERIFY(isEdited({{"a"_L1, u"x"_s}}, {}));
    }
};

QTEST_GUILESS_MAIN(TestPlanMerge)
#include "tst_planmerge.moc"
