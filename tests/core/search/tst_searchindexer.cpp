#include "core/search/searchindexer.h"
#include "tests/support/facts.h"
#include "tests/support/warnings.h"

#include <QTest>

#include <sqlite3.h>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestSearchIndexer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Facts> m_facts;

    void queue(const QString &kind, const QString &id)
    {
        QVERIFY(m_profile->db()
                    .prepare("INSERT OR IGNORE INTO search_queue (kind, ref_id) VALUES (:kind, :id)")
                    .bind(":kind", kind)
                    .bind(":id", id)
                    .run());
    }
    Result<void> drain(std::stop_token stop = {}) { return SearchIndexer(m_profile->db()).drain(stop); }
    QString documents()
    {
        return m_facts->text(
            "SELECT group_concat(kind || '=' || name || ':' || replace(body, char(30), '|'), '; ') "
            "FROM (SELECT * FROM search_document ORDER BY kind)");
    }
    bool isSound()
    {
        return bool(m_profile->db().script("INSERT INTO search_index (search_index, rank) VALUES "
                                           "('integrity-check', 1)"));
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_profile = std::make_unique<TestProfile>();
        m_facts = std::make_unique<Facts>(*m_profile);
    }

    void indexesWhatIsQueuedFieldByField()
    {
        const QString a = m_facts->account(u"가온"_s, {{u"description"_s, u"제조"_s}});
        const QString c = m_facts->add(
            "contact", {{u"account_id"_s, a}, {u"name"_s, u"박연락"_s}, {u"email"_s, u"p@x"_s}});
        queue(u"account"_s, a);
        queue(u"contact"_s, c);
        QVERIFY(drain());
        QCOMPARE(documents(), u"account=가온:제조; contact=박연락:|p@x"_s);
        QCOMPARE(m_facts->text("SELECT jamo || choseong FROM search_document WHERE kind = 'account'"),
            u"ㄱㅏㅇㅗㄴㄱㅇ"_s);
        QCOMPARE(m_facts->text("SELECT count(*) FROM search_queue"), u"0"_s);
        QVERIFY(isSound());
    }

    void aPlanStandsForItsParts()
    {
        const QString a = m_facts->account(u"가온"_s);
        const QString p = m_facts->plan(a, u"계획"_s, {{u"internal_notes"_s, u"비밀"_s}});
        const QString o = m_facts->objective(p, u"목표"_s, {{u"description"_s, u"설명"_s}});
        m_facts->objective(p, u"지운 목표"_s, {{u"removed_at"_s, 1}});
        const QString c = m_facts->outcome(o, {{u"title"_s, u"성과"_s}});
        const QString s = m_facts->step(o, u"단계"_s, 0, {{u"note"_s, u"쪽지"_s}});
        for (const auto &[kind, id] : {std::pair(u"objective"_s, o), {u"outcome"_s, c}, {u"step"_s, s}})
            queue(kind, id);
        QVERIFY(drain());
        QCOMPARE(documents(), u"plan=계획:|비밀|목표\n설명|성과|단계\n쪽지"_s);
    }

    void whatIsGoneLeavesTheIndex()
    {
        const QString a = m_facts->account(u"가온"_s, {{u"description"_s, u"제조"_s}});
        queue(u"account"_s, a);
        QVERIFY(drain());
        m_facts->set("account", a, "description", QVariant());
        queue(u"account"_s, a);
        QVERIFY(drain());
        QCOMPARE(documents(), u"account=가온:"_s);
        m_facts->set("account", a, "gone_at", 1);
        queue(u"account"_s, a);
        queue(u"contact"_s, u"never there"_s);
        QVERIFY(drain());
        QCOMPARE(documents(), QString());
        QVERIFY(isSound());
    }

    void whatDidNotChangeIsNotWrittenAgain()
    {
        const QString a = m_facts->account(u"가온"_s);
        queue(u"account"_s, a);
        QVERIFY(drain());
        const QString id = m_facts->text("SELECT group_concat(id) FROM search_index_docsize");
        queue(u"account"_s, a);
        const int before = m_facts->text("SELECT total_changes()").toInt();
        QVERIFY(drain());
        QCOMPARE(m_facts->text("SELECT total_changes()").toInt(), before + 1); // the queue's row alone
        QCOMPARE(m_facts->text("SELECT group_concat(id) FROM search_index_docsize"), id);
    }

    void goesOnInBatchesAndStopsWhenAsked()
    {
        {
            Transaction tx(m_profile->db());
            for (int i = 0; i < 1200; ++i)
                queue(u"account"_s, m_facts->account(u"Account %1"_s.arg(i)));
            QVERIFY(tx.commit());
        }
        std::stop_source source;
        source.request_stop();
        QCOMPARE(drain(source.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_facts->text("SELECT count(*) FROM search_queue"), u"1200"_s);
        QVERIFY(drain());
        QCOMPARE(m_facts->text("SELECT count(*) FROM search_document"), u"1200"_s);
    }

    /// A batch that fails at any step leaves the queue as it was; the next run indexes everything.
    void aFailureAtAnyPointIsMadeGoodByTheNextRun()
    {
        const QString a = m_facts->account(u"가온"_s, {{u"description"_s, u"제조"_s}});
        queue(u"account"_s, a);
        sqlite3 *handle = m_profile->db().handle();
        int failures = 0;
        for (int after = 1; after < 20000; after += 9) {
            int left = after;
            sqlite3_progress_handler(
                handle, 1, [](void *count) { return --*static_cast<int *>(count) == 0 ? 1 : 0; }, &left);
            const auto drained = drain();
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
            const bool waits = m_facts->text("SELECT count(*) FROM search_queue") == u"1";
            QCOMPARE(documents().isEmpty(), waits);
            if (drained)
                break;
            ++failures;
        }
        QVERIFY(failures > 20);
        QVERIFY(drain());
        QCOMPARE(documents(), u"account=가온:제조"_s);
        QVERIFY(isSound());
    }
};

QTEST_GUILESS_MAIN(TestSearchIndexer)
#include "tst_searchindexer.moc"
