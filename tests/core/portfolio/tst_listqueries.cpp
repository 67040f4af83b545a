#include "core/portfolio/listqueries.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

using Gone = ListQueries::Gone;

class TestListQueries : public QObject
{
    Q_OBJECT

private:
    TestProfile m_profile;
    Facts m_facts{m_profile};
    ManualClock m_clock;
    ListQueries m_lists{m_profile.db(), m_clock};
    QString m_account;

    static ListValue at(const ListTable &table, size_t row, const QString &column)
    {
        const qsizetype index = table.columns.indexOf(column);
        Q_ASSERT_X(index >= 0, "at", qPrintable(column));
        return table.rows.at(row).at(size_t(index));
    }

private slots:
    void initTestCase()
    {
        const QString owner = m_facts.add("user", {{u"name"_s, u"이담당"_s}});
        m_account = m_facts.account(u"가온"_s, {{u"owner_id"_s, owner}, {u"remote_id"_s, u"001"_s}});
        m_facts.subscription(m_account, 1000, u"quarter"_s, QDate(2025, 1, 1));
        m_facts.renewal(m_account, QDate(2026, 12, 1), 77);
        m_facts.account(u"옛 곳"_s, {{u"gone_at"_s, 1000}, {u"gone_reason"_s, u"deleted"_s}});
        m_facts.add("contact", {{u"account_id"_s, m_account}, {u"name"_s, u"박연락"_s}});
        m_facts.add("support_case",
            {{u"account_id"_s, m_account}, {u"subject"_s, u"<b>"_s}, {u"is_closed"_s, true},
                {u"opened_at"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3), Qt::UTC)}});
        const QString objective = m_facts.objective(m_facts.plan(m_account, u"계획"_s), u"O"_s);
        m_facts.step(objective, u"S"_s, 50);
        m_facts.plan(m_account, u"옛 계획"_s, {{u"gone_at"_s, 2000}});
    }

    void init() { failOnAnyWarning(); }

    void everyWordHasItsList()
    {
        for (const QString &word : listWords()) {
            for (const Gone gone : {Gone::Without, Gone::Only}) {
                const auto table = m_lists.list(word, gone);
                QVERIFY2(table, qPrintable(word));
                for (const auto &row : table->rows)
                    QCOMPARE(row.size(), size_t(table->columns.size()));
                if (!table->columns.isEmpty())
                    QCOMPARE(table->columns.mid(0, 4),
                        (QStringList{u"id"_s, u"remoteId"_s, u"connection"_s, u"name"_s}));
            }
        }
        QCOMPARE(m_lists.list(u"users"_s, Gone::Without).error().code, ErrorCode::Usage);
    }

    void accountsHaveTheirNumbersOfToday()
    {
        const auto table = m_lists.list(u"accounts"_s, Gone::Without);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(at(*table, 0, u"name"_s), ListValue(u"가온"_s));
        QCOMPARE(at(*table, 0, u"remoteId"_s), ListValue(u"001"_s));
        QCOMPARE(at(*table, 0, u"owner"_s), ListValue(u"이담당"_s));
        QCOMPARE(at(*table, 0, u"mrr"_s), ListValue(Money{333, u"KRW"_s}));
        QCOMPARE(at(*table, 0, u"renewalOn"_s), ListValue(QDate(2026, 12, 1)));
        QCOMPARE(at(*table, 0, u"industry"_s), ListValue());
        QVERIFY(std::holds_alternative<double>(at(*table, 0, u"health"_s)));
    }

    void whatIsGoneIsListedApart()
    {
        const auto table = m_lists.list(u"accounts"_s, Gone::Only);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(at(*table, 0, u"name"_s), ListValue(u"옛 곳"_s));
        QCOMPARE(at(*table, 0, u"goneReason"_s), ListValue(u"deleted"_s));
        QCOMPARE(at(*table, 0, u"goneAt"_s), ListValue(QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)));
    }

    void whatIsGoneHasTheSameColumnsAndWhenItWent()
    {
        for (const auto &word : {u"accounts"_s, u"plans"_s}) {
            QStringList gone = m_lists.list(word, Gone::Only)->columns;
            QVERIFY2(gone.removeOne(u"goneAt"_s), qPrintable(word));
            gone.removeOne(u"goneReason"_s);
            QCOMPARE(gone, m_lists.list(word, Gone::Without)->columns);
        }
        const auto plans = m_lists.list(u"plans"_s, Gone::Only);
        QCOMPARE(plans->rows.size(), size_t(1));
        QCOMPARE(at(*plans, 0, u"name"_s), ListValue(u"옛 계획"_s));
        QCOMPARE(at(*plans, 0, u"accountName"_s), ListValue(u"가온"_s));
        QCOMPARE(at(*plans, 0, u"progress"_s), ListValue());
        QCOMPARE(at(*plans, 0, u"goneAt"_s), ListValue(QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC)));
        QCOMPARE(at(*m_lists.list(u"accounts"_s, Gone::Only), 0, u"mrr"_s), ListValue());
    }

    void recordsNameTheirAccount()
    {
        const auto cases = m_lists.list(u"cases"_s, Gone::Without);
        QCOMPARE(at(*cases, 0, u"accountId"_s), ListValue(m_account));
        QCOMPARE(at(*cases, 0, u"accountName"_s), ListValue(u"가온"_s));
        QCOMPARE(at(*cases, 0, u"name"_s), ListValue(u"<b>"_s));
        QCOMPARE(at(*cases, 0, u"isClosed"_s), ListValue(true));
        QCOMPARE(
            at(*cases, 0, u"openedAt"_s), ListValue(QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3), Qt::UTC)));
        const auto renewals = m_lists.list(u"renewals"_s, Gone::Without);
        QCOMPARE(at(*renewals, 0, u"target"_s), ListValue(Money{77, u"KRW"_s}));
    }

    void plansHaveStateAndProgress()
    {
        const auto plans = m_lists.list(u"plans"_s, Gone::Without);
        QCOMPARE(at(*plans, 0, u"accountId"_s), ListValue(m_account));
        QCOMPARE(at(*plans, 0, u"state"_s), ListValue(u"active"_s));
        QCOMPARE(at(*plans, 0, u"progress"_s), ListValue(0.5));
        QCOMPARE(at(*plans, 0, u"remoteId"_s), ListValue());
    }
};

QTEST_GUILESS_MAIN(TestListQueries)
#include "tst_listqueries.moc"
