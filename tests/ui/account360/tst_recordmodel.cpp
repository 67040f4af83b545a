#include "tests/support/warnings.h"
#include "ui/account360/recordcolumns.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestRecordModel : public QObject
{
    Q_OBJECT

    RecordColumns m_columns = RecordColumns(Format(Language::English), QTimeZone::utc());

    template<typename Row>
    static RecordCell cellOf(const RecordModel<Row> &model, int column)
    {
        return model.index(0, column).data(kRecordCellRole).template value<RecordCell>();
    }

    template<typename Row>
    void showsRows(const QList<RecordColumn<Row>> &columns)
    {
        RecordModel<Row> model(columns, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Row first;
        first.id = u"1"_s;
        Row second;
        second.id = u"2"_s;
        model.setRows({first, second});
        model.setRows({second, first});
        model.setRows({first});
        QCOMPARE(model.rowCount(), 1);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.index(0, column).data().toString().contains(u"0"_s)); // nothing known is no zero
        }
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_columns.setNow(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    }

    void everyListTakesRowsOfWhichNothingIsKnown()
    {
        showsRows(m_columns.contacts());
        showsRows(m_columns.cases());
        showsRows(m_columns.tasks());
        showsRows(m_columns.renewals());
        showsRows(m_columns.subscriptions());
        showsRows(m_columns.opportunities());
        showsRows(m_columns.orders());
    }

    void whoLeftIsMarkedAndSaysWhen()
    {
        RecordModel<ContactEntry> model(m_columns.contacts(), nullptr);
        model.setRows({{.id = u"1"_s,
            .name = u"Kim"_s,
            .role = u"champion"_s,
            .status = u"left"_s,
            .leftOn = QDate(2026, 10, 30)}});
        QVERIFY(cellOf(model, 0).faint);
        QCOMPARE(cellOf(model, 1).text, u"Champion"_s);
        QCOMPARE(cellOf(model, 2).text, u"Left"_s);
        QVERIFY(!cellOf(model, 2).more.isEmpty());
        QCOMPARE(cellOf(model, 2).tone, Tone::Risk);
    }

    void aRenewalThatIsNearIsMarkedOneThatIsWonIsNot()
    {
        RecordModel<RenewalEntry> model(m_columns.renewals(), nullptr);
        model.setRows({{.id = u"1"_s, .name = u"R"_s, .dueOn = QDate(2026, 12, 14)}});
        QCOMPARE(cellOf(model, 3).more, u"D-23"_s);
        QCOMPARE(cellOf(model, 3).tone, Tone::Risk);
        model.setRows(
            {{.id = u"1"_s, .name = u"R"_s, .dueOn = QDate(2026, 12, 14), .isClosed = true, .isWon = true}});
        QCOMPARE(cellOf(model, 3).more, u"Won"_s);
        QCOMPARE(cellOf(model, 3).tone, Tone::Neutral);
    }

    void hostileTextIsShownAsItIs()
    {
        const QString hostile = u"<b onclick=x>a</b>"_s;
        RecordModel<CaseEntry> model(m_columns.cases(), nullptr);
        model.setRows({{.id = u"1"_s, .subject = hostile, .status = hostile, .priority = hostile}});
        QCOMPARE(model.index(0, 0).data().toString(), hostile);
        QCOMPARE(cellOf(model, 1).text, hostile);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b onclick"_s));
    }

    void aLikelihoodIsAShareOfAHundred()
    {
        RecordModel<RenewalEntry> renewals(m_columns.renewals(), nullptr);
        renewals.setRows({{.id = u"1"_s, .name = u"R"_s, .likelihood = 65.0}});
        QCOMPARE(cellOf(renewals, 2).text, u"65%"_s);
        RecordModel<OpportunityEntry> opportunities(m_columns.opportunities(), nullptr);
        OpportunityEntry sure;
        sure.id = u"1"_s;
        sure.probability = 100.0;
        opportunities.setRows({sure});
        QCOMPARE(cellOf(opportunities, 2).text, u"100%"_s);
    }

    void aScreenReaderHearsTheSecondLineToo()
    {
        RecordModel<CaseEntry> model(m_columns.cases(), nullptr);
        model.setRows({{.id = u"1"_s, .status = u"Working"_s, .isEscalated = true}});
        QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"Status: Working, Escalated"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
