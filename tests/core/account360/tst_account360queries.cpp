#include "core/account360/account360queries.h"
#include "core/storage/accountlookup.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// Today is Saturday, 2026-11-21.
class TestAccount360Queries : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 21);
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    ManualClock m_clock;
    QString m_account;

    AccountOverview overview()
    {
        auto read = Account360Queries(m_profile->db(), m_clock).overview(m_account);
        return read && *read ? **read : AccountOverview();
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clock.set(QDateTime(m_today, QTime(9, 0), Qt::UTC));
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_account = m_facts->account(u"가온"_s, {{u"segment"_s, u"SMB"_s}, {u"employees"_s, 120}});
    }

    void anAccountThatIsNotThereIsNothing()
    {
        const auto read = Account360Queries(m_profile->db(), m_clock).overview(u"none"_s);
        QVERIFY(read && !*read);
    }

    void anAccountWithoutDataIsShownWithoutNumbers()
    {
        const AccountOverview o = overview();
        QCOMPARE(o.account.name, u"가온"_s);
        QCOMPARE(o.account.connection, u"sf"_s);
        QCOMPARE(*o.account.employees, 120);
        QVERIFY(!o.health.score && !o.renewal.on.isValid() && !o.asOf.isValid() && !o.stale);
        QCOMPARE(o.usage.size(), 26);
        QCOMPARE(o.usage.last().monday, QDate(2026, 11, 9));
        for (const KpiValue &kpi : o.kpis)
            QVERIFY2(!kpi.isKnown(), qPrintable(kpi.definition.code));
    }

    void readsAllPartsOfThePage()
    {
        m_facts->subscription(m_account, 1200, u"year"_s, QDate(2025, 1, 1));
        m_facts->subscription(m_account, 5, u"year"_s, QDate(2024, 1, 1), QDate(2024, 12, 31));
        m_facts->renewal(m_account, m_today.addDays(23), 1300);
        m_facts->add(
            "opportunity", {{u"account_id"_s, m_account}, {u"name"_s, u"확장"_s}, {u"amount_minor"_s, 7}});
        m_facts->add("sales_order", {{u"account_id"_s, m_account}, {u"number"_s, u"O-1"_s}});
        m_facts->add("task", {{u"account_id"_s, m_account}, {u"title"_s, u"나중"_s}, {u"is_done"_s, false}});
        m_facts->add("task",
            {{u"account_id"_s, m_account}, {u"title"_s, u"곧"_s}, {u"due_on"_s, m_today},
                {u"is_done"_s, false}});
        m_facts->add("task", {{u"account_id"_s, m_account}, {u"title"_s, u"끝"_s}, {u"is_done"_s, true}});
        m_facts->usage(m_account, u"active_users"_s, u"week"_s, QDate(2026, 11, 9), 40);
        m_facts->usage(m_account, u"core_feature_users"_s, u"week"_s, QDate(2026, 11, 9), 30);
        m_facts->usage(m_account, u"licences_bought"_s, u"month"_s, QDate(2026, 9, 1), 50);
        m_facts->usage(m_account, u"licences_bought"_s, u"month"_s, QDate(2026, 10, 1), 60);
        m_facts->step(m_facts->objective(m_facts->plan(m_account, u"계획"_s), u"O"_s), u"S"_s, 40);

        const AccountOverview o = overview();
        QCOMPARE(*o.tiles.arr.money(), (Money{1200, u"KRW"_s}));
        QCOMPARE(o.renewal, (NextRenewal{m_today.addDays(23), Money{1300, u"KRW"_s}, false}));
        QCOMPARE(o.renewals.first().dueOn, m_today.addDays(23));
        QVERIFY(o.subscriptions.first().isActive && !o.subscriptions.last().isActive);
        QCOMPARE(o.opportunities.first().name, u"확장"_s);
        QCOMPARE(o.orders.first().number, u"O-1"_s);
        QCOMPARE(*o.plans.first().progress(), 0.4);
        QStringList tasks;
        for (const TaskEntry &task : o.tasks)
            tasks << task.title;
        QCOMPARE(tasks, (QStringList{u"곧"_s, u"나중"_s, u"끝"_s}));
        QCOMPARE(o.usage.last(), (UsageWeek{QDate(2026, 11, 9), 40, 30, 60}));
        QCOMPARE(*o.usage.at(20).licences, 60.0); // the week of 2026-10-05
        QCOMPARE(*o.usage.at(19).licences, 50.0);
        QVERIFY(!o.usage.first().licences);
        QCOMPARE(*o.health.score, 65.0); // no growth, nothing else known: the licences' users are not
        QCOMPARE(o.kpis.first().level.text(), u"account:가온"_s);
    }

    void contactsStandByRoleAndKnowTheLastTouch()
    {
        const auto contact = [&](const QString &name, const QString &role, const QString &status) {
            return m_facts->add("contact",
                {{u"account_id"_s, m_account}, {u"name"_s, name}, {u"role"_s, role}, {u"status"_s, status}});
        };
        const QString user = contact(u"사용자"_s, u"user"_s, u"active"_s);
        contact(u"떠난 스폰서"_s, u"exec_sponsor"_s, u"left"_s);
        contact(u"챔피언"_s, u"champion"_s, u"active"_s);
        contact(u"스폰서"_s, u"exec_sponsor"_s, u"active"_s);
        const QDateTime touched = m_clock.now().addDays(-3);
        for (const QDateTime &at : {touched, touched.addDays(-1), m_clock.now().addDays(1)})
            m_facts->add(
                "interaction", {{u"account_id"_s, m_account}, {u"contact_id"_s, user}, {u"held_at"_s, at}});
        QStringList names;
        const QList<ContactEntry> contacts = overview().contacts;
        for (const ContactEntry &entry : contacts)
            names << entry.name;
        QCOMPARE(names, (QStringList{u"스폰서"_s, u"챔피언"_s, u"사용자"_s, u"떠난 스폰서"_s}));
        QCOMPARE(contacts.at(2).lastTouchAt, touched);
        QVERIFY(!contacts.at(0).lastTouchAt.isValid());
    }

    void openCasesComeFirst()
    {
        const auto opened = [&](const QString &subject, int daysAgo, bool closed) {
            m_facts->add("support_case",
                {{u"account_id"_s, m_account}, {u"subject"_s, subject}, {u"is_closed"_s, closed},
                    {u"opened_at"_s, m_clock.now().addDays(-daysAgo)}});
        };
        opened(u"old closed"_s, 9, true);
        opened(u"new closed"_s, 1, true);
        opened(u"old open"_s, 6, false);
        opened(u"new open"_s, 2, false);
        QStringList subjects;
        const AccountOverview o = overview();
        for (const CaseEntry &entry : o.cases)
            subjects << entry.subject;
        QCOMPARE(subjects, (QStringList{u"new open"_s, u"old open"_s, u"new closed"_s, u"old closed"_s}));
        QCOMPARE(*o.tiles.oldestOpenCaseDays, 6);
    }

    void isStaleADayAfterItWasRead()
    {
        m_facts->freshness(u"account"_s, m_clock.now().addDays(-1));
        QVERIFY(!overview().stale);
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(overview().stale);
        QCOMPARE(overview().asOf, QDateTime(m_today, QTime(9, 0), Qt::UTC).addDays(-1));
    }

    void isFoundByIdCrmIdAndName()
    {
        const QString other = m_facts->account(u"Aurora"_s, {{u"remote_id"_s, u"001X"_s}});
        m_facts->account(u"옛 곳"_s, {{u"gone_at"_s, 1}, {u"remote_id"_s, u"001G"_s}});
        m_facts->account(u"둘"_s);
        m_facts->account(u"둘"_s);
        Database &db = m_profile->db();
        QCOMPARE(*findAccount(db, m_account), m_account);
        QCOMPARE(*findAccount(db, u"001X"_s), other);
        QCOMPARE(*findAccount(db, u"aURORA"_s), other);
        QCOMPARE(*findAccount(db, u"가온"_s.normalized(QString::NormalizationForm_D)), m_account);
        QVERIFY(findAccount(db, u"001G"_s));
        QCOMPARE(findAccount(db, u"옛 곳"_s).error().code, ErrorCode::NotFound);
        m_facts->set("account", other, "name", u"Ångström Straße"_s);
        QCOMPARE(*findAccount(db, u"ÅNGSTRÖM STRASSE"_s), other);
        QCOMPARE(findAccount(db, u"가"_s).error().code, ErrorCode::NotFound);
        const auto two = findAccount(db, u"둘"_s);
        QCOMPARE(two.error().code, ErrorCode::Ambiguous);
        QCOMPARE(two.error().args.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAccount360Queries)
#include "tst_account360queries.moc"
