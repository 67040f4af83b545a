#include "core/account360/timelinereader.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestTimelineReader : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 21);
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    QString m_account;

    QList<TimelineEntry> entries(const QTimeZone &zone = QTimeZone::utc())
    {
        const auto read = TimelineReader(m_profile->db(), m_account, m_today, zone).read();
        return read ? *read : QList<TimelineEntry>();
    }
    static QDateTime at(int day, int hour = 0)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_account = m_facts->account(u"가온"_s);
    }

    void mixesWhatHappenedNewestFirst()
    {
        const QString owner = m_facts->add("user", {{u"name"_s, u"이담당"_s}});
        const QString contact = m_facts->add("contact",
            {{u"account_id"_s, m_account}, {u"name"_s, u"김챔피언"_s}, {u"title"_s, u"부장"_s},
                {u"status"_s, u"left"_s}, {u"left_on"_s, QDate(2026, 11, 1)}});
        m_facts->add("interaction",
            {{u"account_id"_s, m_account}, {u"kind"_s, u"call"_s}, {u"subject"_s, u"월간 점검 통화"_s},
                {u"body"_s, u"둘째 줄\n셋째 줄"_s}, {u"held_at"_s, at(18, 10)}, {u"duration_minutes"_s, 42},
                {u"owner_id"_s, owner}});
        m_facts->add("interaction",
            {{u"account_id"_s, m_account}, {u"kind"_s, u"email"_s}, {u"subject"_s, u"회신"_s},
                {u"on_date"_s, QDate(2026, 11, 7)}, {u"contact_id"_s, contact}});
        m_facts->add("support_case",
            {{u"account_id"_s, m_account}, {u"subject"_s, u"SSO"_s}, {u"opened_at"_s, at(20, 3)}});
        m_facts->set("survey_response", m_facts->survey(m_account, u"nps"_s, 9, QDate(2026, 11, 5)),
            "comment", u"좋아요"_s);
        m_facts->plan(m_account, u"계획"_s,
            {{u"starts_on"_s, QDate(2026, 11, 2)}, {u"ends_on"_s, QDate(2026, 11, 19)},
                {u"state"_s, u"completed"_s}});

        QStringList lines;
        const QList<TimelineEntry> read = entries();
        for (const TimelineEntry &e : read)
            lines << timelineKindCode(e.kind) + u' ' + e.at.toString(u"dd hh"_s) + u' ' + e.title;
        QCOMPARE(lines,
            (QStringList{u"case_opened 20 03 SSO"_s, u"plan_ended 19 00 계획"_s,
                u"call 18 10 월간 점검 통화"_s, u"email 07 00 회신"_s, u"survey 05 00 NPS 9/10"_s,
                u"plan_started 02 00 계획"_s, u"contact_left 01 00 김챔피언"_s}));
        QCOMPARE(read[2].who, u"이담당"_s);
        QCOMPARE(read[2].minutes, std::optional<qint64>(42));
        QCOMPARE(read[2].detail, u"둘째 줄\n셋째 줄"_s);
        QCOMPARE(read[2].source, u"sf"_s);
        QCOMPARE(read[3].who, u"김챔피언"_s);
        QVERIFY(read[3].wholeDay && !read[2].wholeDay);
        QCOMPARE(read[4].detail, u"좋아요"_s);
        QVERIFY(read[1].source.isEmpty());
    }

    void aDayBeginsInTheUsersZone()
    {
        m_facts->survey(m_account, u"csat"_s, 4.5, QDate(2026, 11, 5));
        QCOMPARE(entries(QTimeZone("Asia/Seoul")).first().at,
            QDateTime(QDate(2026, 11, 4), QTime(15, 0), Qt::UTC));
        QCOMPARE(entries().first().title, u"CSAT 4.5/5"_s);
    }

    void deletionsAreShownAndLeavingTheScopeIsNot()
    {
        m_facts->add("contact",
            {{u"account_id"_s, m_account}, {u"name"_s, u"지움"_s}, {u"gone_at"_s, at(9)},
                {u"gone_reason"_s, u"deleted"_s}});
        m_facts->add("contact",
            {{u"account_id"_s, m_account}, {u"name"_s, u"범위"_s}, {u"gone_at"_s, at(8)},
                {u"gone_reason"_s, u"scope"_s}});
        m_facts->add("interaction",
            {{u"account_id"_s, m_account}, {u"subject"_s, u"gone"_s}, {u"held_at"_s, at(7)},
                {u"gone_at"_s, at(8)}});
        const QList<TimelineEntry> read = entries();
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0].kind, TimelineKind::Deleted);
        QCOMPARE(read[0].title, u"지움"_s);
        QCOMPARE(read[0].detail, u"contact"_s);
    }

    void plansThatHaveNotBegunAreNoEvents()
    {
        m_facts->plan(m_account, u"draft"_s, {{u"starts_on"_s, QDate(2026, 1, 1)}, {u"state"_s, u"draft"_s}});
        m_facts->plan(m_account, u"later"_s, {{u"starts_on"_s, QDate(2026, 12, 1)}});
        m_facts->plan(m_account, u"running"_s, {{u"ends_on"_s, QDate(2026, 1, 1)}});
        QVERIFY(entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimelineReader)
#include "tst_timelinereader.moc"
