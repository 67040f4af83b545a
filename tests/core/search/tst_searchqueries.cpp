#include "core/search/searchindexer.h"
#include "core/search/searchqueries.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSearchQueries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;
    QString m_account;

    void index()
    {
        QVERIFY(m_profile->db().script("INSERT OR IGNORE INTO search_queue SELECT 'account', id FROM account "
                                       "UNION ALL SELECT 'contact', id FROM "
                                       "contact UNION ALL SELECT 'case', id FROM support_case UNION ALL "
                                       "SELECT 'interaction', id FROM interaction "
                                       "UNION ALL SELECT 'successPlan', id FROM success_plan"));
        QVERIFY(SearchIndexer(m_profile->db()).drain());
    }
    QList<SearchHit> find(const QString &text, int limit = 0)
    {
        const auto hits = SearchQueries(m_profile->db()).find(text, limit);
        return hits ? *hits : QList<SearchHit>{{.kind = u"error"_s, .name = hits.error().detail}};
    }
    QStringList names(const QString &text)
    {
        QStringList names;
        for (const SearchHit &hit : find(text))
            names << hit.kind + u':' + hit.name;
        return names;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
        m_account = m_facts->account(u"한빛정밀"_s);
    }

    void findsEveryKindOfRecord()
    {
        m_facts->add(
            "contact", {{u"account_id"_s, m_account}, {u"name"_s, u"박하늘"_s}, {u"title"_s, u"구매팀장"_s}});
        m_facts->add("support_case",
            {{u"account_id"_s, m_account}, {u"number"_s, u"00004812"_s},
                {u"subject"_s, u"SSO 로그인 오류"_s}});
        m_facts->add("interaction",
            {{u"account_id"_s, m_account}, {u"subject"_s, u"월간 점검"_s},
                {u"body"_s, u"교육 일정을 다시 정함"_s}});
        const QString plan = m_facts->plan(m_account, u"생산 마감 자동화"_s);
        m_facts->step(m_facts->objective(plan, u"O"_s), u"현장 관리자 교육"_s, 0);
        index();
        QCOMPARE(names(u"구매"_s), QStringList{u"contact:박하늘"_s});
        QCOMPARE(names(u"로그인"_s), QStringList{u"case:SSO 로그인 오류"_s});
        QCOMPARE(names(u"4812"_s), QStringList()); // a word of digits begins with 0000
        QCOMPARE(names(u"00004812"_s), QStringList{u"case:SSO 로그인 오류"_s});
        QCOMPARE(names(u"sso"_s), QStringList{u"case:SSO 로그인 오류"_s});
        QCOMPARE(names(u"마감"_s), QStringList{u"plan:생산 마감 자동화"_s});
        const QStringList trained = names(u"교육"_s);
        QCOMPARE(QSet<QString>(trained.begin(), trained.end()),
            (QSet<QString>{u"plan:생산 마감 자동화"_s, u"interaction:월간 점검"_s}));
        const SearchHit hit = find(u"일정"_s).first();
        QCOMPARE(hit.accountId, m_account);
        QCOMPARE(hit.accountName, u"한빛정밀"_s);
        QCOMPARE(hit.field, u"body"_s);
        QCOMPARE(hit.excerpt.mid(hit.matchStart, hit.matchLength), u"일정"_s);
    }

    void twoSyllablesAreFoundAnywhereInAWord()
    {
        m_facts->add("interaction", {{u"account_id"_s, m_account}, {u"subject"_s, u"고객성공계획서를"_s}});
        index();
        for (const QString &part : {u"고객"_s, u"객성"_s, u"성공"_s, u"공계"_s, u"계획"_s, u"획서"_s,
                 u"서를"_s, u"획"_s, u"를"_s, u"성공계획"_s})
            QCOMPARE(names(part).size(), 1);
        QVERIFY(names(u"성계"_s).isEmpty());
    }

    void accountsByNameComeFirst()
    {
        m_facts->account(u"한빛"_s);
        m_facts->account(u"새한빛"_s);
        m_facts->account(u"다른 곳"_s, {{u"description"_s, u"한빛 계열"_s}});
        m_facts->add("contact", {{u"account_id"_s, m_account}, {u"name"_s, u"한빛나"_s}});
        index();
        QCOMPARE(names(u"한빛"_s),
            (QStringList{u"account:한빛"_s, u"account:한빛정밀"_s, u"account:새한빛"_s, u"contact:한빛나"_s,
                u"account:다른 곳"_s}));
        QCOMPARE(names(u"ㅎㅂ"_s),
            (QStringList{
                u"account:새한빛"_s, u"account:한빛"_s, u"account:한빛정밀"_s, u"contact:한빛나"_s}));
        QCOMPARE(find(u"한빛"_s, 2).size(), 2);
        QCOMPARE(find(u"한빛"_s, 2).last().name, u"한빛정밀"_s);
    }

    void halfTypedNamesAreFoundAndBodiesAreNot()
    {
        m_facts->add("interaction", {{u"account_id"_s, m_account}, {u"body"_s, u"한빛 이야기"_s}});
        index();
        for (const QString &typed : {u"ㅎ"_s, u"하"_s, u"한"_s, u"한ㅂ"_s, u"한비"_s, u"한빛"_s, u"한빛ㅈ"_s})
            QCOMPARE(names(typed).value(0), u"account:한빛정밀"_s);
        QCOMPARE(names(u"한ㅂ"_s).size(), 1);
        QCOMPARE(names(u"한빛"_s).size(), 2);
    }

    void aSingleLetterFindsNamesThatBeginWithIt()
    {
        m_facts->account(u"Heron"_s);
        index();
        QCOMPARE(names(u"ㅎ"_s), QStringList{u"account:한빛정밀"_s});
        QCOMPARE(names(u"h"_s), QStringList{u"account:Heron"_s});
        QVERIFY(names(u"ㅂ"_s).isEmpty() && names(u"e"_s).isEmpty());
    }

    void wordsMayStandInSeveralFieldsOfARecord()
    {
        m_facts->add("contact",
            {{u"account_id"_s, m_account}, {u"name"_s, u"박하늘"_s}, {u"title"_s, u"구매팀장"_s},
                {u"email"_s, u"sky@x.example"_s}});
        index();
        const QList<SearchHit> hits = find(u"sky 구매"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].field, u"email"_s);
        QCOMPARE(hits[0].excerpt, u"sky@x.example"_s);
        QVERIFY(find(u"구매팀장\x1Esky"_s).size() == 1);
    }

    void anyPartOfAnEnglishNameIsFound()
    {
        m_facts->account(u"BlueTech Labs"_s);
        index();
        for (const QString &typed : {u"blue"_s, u"TECH"_s, u"techlabs"_s, u"b"_s, u"labs blue"_s})
            QCOMPARE(names(typed), QStringList{u"account:BlueTech Labs"_s});
    }

    void aRecordIsFoundOnce()
    {
        m_facts->set("account", m_account, "description", u"한빛정밀은 한빛그룹"_s);
        index();
        QCOMPARE(names(u"한빛"_s), QStringList{u"account:한빛정밀"_s});
        QCOMPARE(find(u"한빛"_s).first().field, u"name"_s);
    }

    void whatIsGoneIsNotFoundEvenBeforeTheIndexKnows()
    {
        const QString plan = m_facts->plan(m_account, u"한빛 계획"_s);
        index();
        m_facts->set("account", m_account, "gone_at", 1);
        m_facts->set("success_plan", plan, "removed_at", 1);
        QVERIFY(names(u"한빛"_s).isEmpty());
    }

    void whateverIsTypedIsOnlyText()
    {
        m_facts->add("interaction",
            {{u"account_id"_s, m_account}, {u"subject"_s, u"a \"quoted\" <b>word</b> 100%"_s}});
        index();
        QCOMPARE(names(u"\"quoted\""_s).size(), 1);
        QCOMPARE(names(u"<b>word</b>"_s).size(), 1);
        for (const QString &typed : {u"\""_s, u"body:"_s, u"a\" OR \"한빛"_s, u"NEAR(한빛, 2)"_s,
                 u"'; DROP"_s, u"%"_s, u""_s, u"😀"_s, QString(5000, u'가')})
            QVERIFY2(names(typed).isEmpty(), qPrintable(typed));
    }

    /// Against a plain search through every text.
    void findsExactlyWhatContainsTheWord()
    {
        const uint seed = qEnvironmentVariableIsSet("SEED") ? uint(qEnvironmentVariableIntValue("SEED"))
                                                            : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"가나다성공계획ABab12 .,\n한글漢字"_s;
        const auto piece = [&](int most) {
            QString text;
            for (int i = 0; i <= random.bounded(most); ++i)
                text += letters.at(random.bounded(letters.size()));
            return text;
        };
        QHash<QString, QString> texts;
        for (int i = 0; i < 200; ++i) {
            const QString body = piece(30);
            texts.insert(
                m_facts->add("interaction", {{u"account_id"_s, m_account}, {u"body"_s, body}}), body);
        }
        index();
        for (int i = 0; i < 300; ++i) {
            const QString word = piece(3).remove(QRegularExpression(u"[^가-힣漢字]"_s));
            if (word.isEmpty())
                continue;
            QSet<QString> expected;
            for (auto at = texts.cbegin(); at != texts.cend(); ++at) {
                if (at.value().contains(word))
                    expected.insert(at.key());
            }
            QSet<QString> found;
            for (const SearchHit &hit : find(word)) {
                if (hit.kind == u"interaction")
                    found.insert(hit.id);
            }
            QVERIFY2(found == expected, qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchQueries)
#include "tst_searchqueries.moc"
