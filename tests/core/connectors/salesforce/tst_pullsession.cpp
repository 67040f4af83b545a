#include "core/connectors/salesforce/pullsession.h"
#include "tests/support/warnings.h"

#include <QTest>
#include <QUrlQuery>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'262'400'000; ///< 2026-11-21T12:00:00Z
constexpr qint64 minute = 60'000;

QByteArray row(const QByteArray &id, const QByteArray &stamp = "2026-11-20T10:00:00.000+0000")
{
    return R"({"attributes":{"type":"Contact"},"Id":")" + id + R"(","SystemModstamp":")" + stamp + "\"}";
}

HttpResponse page(const QByteArrayList &rows, const QByteArray &next = {})
{
    return {200, {{"Content-Type", "application/json"}},
        R"({"totalSize":)" + QByteArray::number(rows.size()) + R"(,"done":)"
            + (next.isEmpty() ? "true" : "false")
            + (next.isEmpty() ? QByteArray() : ",\"nextRecordsUrl\":\"" + next + '"') + ",\"records\":["
            + rows.join(',') + "]}"};
}

HttpResponse refused(const QByteArray &code)
{
    return {400, {}, R"([{"message":"…","errorCode":")" + code + "\"}]"};
}

const QByteArray nextUrl = "/services/data/v66.0/query/01g-200";

PullPlan planOf(std::vector<PullFilter> filters = {}, qint64 revision = 1)
{
    return {.object = u"Contact"_s,
        .fields = {u"Id"_s, u"SystemModstamp"_s},
        .isFiltered = !filters.empty(),
        .filters = std::move(filters),
        .revision = revision,
        .identity = "i1",
        .serverNow = noon};
}

PullFilter below(const std::vector<ScopeKey> &keys)
{
    return {.path = u"AccountId"_s, .keys = keys};
}

/// Drives a session by hand and remembers what it asked for and said.
class Pull
{
public:
    explicit Pull(const PullPlan &plan, const QByteArray &checkpoint = {})
        : m_session(SalesforceEndpoint(QUrl(u"https://acme.example"_s), u"t"_s, u"66.0"_s), plan, checkpoint)
    {
        see(m_session.start());
    }

    Pull &feed(const HttpResponse &response)
    {
        see(m_session.feed(response));
        return *this;
    }
    Pull &stored()
    {
        see(m_session.next());
        return *this;
    }
    Pull &fail(ErrorCode code)
    {
        see(m_session.failed({code}));
        return *this;
    }

    /// The condition and the order of the query asked for; the path of a locator.
    QString asked() const
    {
        const auto *request = std::get_if<HttpRequest>(&m_step);
        if (!request)
            return u"nothing"_s;
        const QString soql = QUrlQuery(request->url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
        return soql.isEmpty() ? request->url.path()
                              : soql.mid(u"SELECT Id, SystemModstamp FROM Contact "_s.size());
    }
    QByteArray pageSize() const
    {
        for (const auto &[name, value] : std::get<HttpRequest>(m_step).headers) {
            if (name == "Sforce-Query-Options")
                return value;
        }
        return {};
    }
    bool emitted() const { return std::holds_alternative<Emit>(m_step); }
    const Emit &lastPage() const { return std::get<Emit>(m_step); }
    bool isDone() const { return std::holds_alternative<Done>(m_step); }
    std::optional<ErrorCode> error() const
    {
        const auto *error = std::get_if<Error>(&m_step);
        return error ? std::optional(error->code) : std::nullopt;
    }
    const NextStep &step() const { return m_step; }
    QByteArray checkpoint() const { return m_checkpoint; }

private:
    void see(NextStep step)
    {
        m_step = std::move(step);
        if (emitted())
            m_checkpoint = lastPage().checkpoint;
    }

    PullSession m_session;
    NextStep m_step;
    QByteArray m_checkpoint;
};

/// The checkpoint of an object that was read completely.
QByteArray completed(const PullPlan &plan)
{
    Pull pull(plan);
    while (!pull.isDone())
        pull.emitted() ? pull.stored() : pull.feed(page({}));
    return pull.checkpoint();
}

} // namespace

class TestPullSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void readsAnObjectWholeTheFirstTime()
    {
        Pull pull(planOf());
        QCOMPARE(pull.asked(), u"ORDER BY Id"_s);
        QCOMPARE(pull.pageSize(), "batchSize=2000");
        pull.feed(page({row("003A"), row("003B")}, nextUrl));
        QCOMPARE(pull.lastPage().records.size(), size_t(2));
        QCOMPARE(pull.lastPage().records.at(1).toByteArray(), row("003B"));
        QVERIFY(!pull.lastPage().completeAsOf);
        QCOMPARE(pull.stored().asked(), QString::fromLatin1(nextUrl));
        pull.feed(page({row("003C")}));
        QCOMPARE(pull.lastPage().completeAsOf, noon);
        QVERIFY(pull.stored().isDone());
    }

    void thenReadsWhatChangedWithAnOverlap()
    {
        PullPlan plan = planOf();
        const QByteArray before = completed(plan);
        plan.serverNow = noon + 60 * minute;
        Pull pull(plan, before);
        // Two minutes of lag before the first pass began, and ten of overlap.
        QCOMPARE(pull.asked(),
            u"WHERE SystemModstamp >= 2026-11-21T11:48:00.000Z AND SystemModstamp <= "
            u"2026-11-21T13:00:00.000Z "
            "ORDER BY SystemModstamp, Id"_s);
        QVERIFY(pull.feed(page({})).stored().isDone());
    }

    void goesOnBehindTheLastStoredRow()
    {
        Pull first(planOf());
        first.feed(page({row("003A"), row("003B")}, nextUrl));
        Pull second(planOf(), first.checkpoint());
        QCOMPARE(second.asked(), u"WHERE Id > '003B' ORDER BY Id"_s);
        // It began before: what changed meanwhile is asked for at once.
        second.feed(page({row("003C")}));
        QVERIFY(second.stored().asked().startsWith(u"WHERE SystemModstamp >= "_s));
        QVERIFY(second.feed(page({})).stored().isDone());
    }

    /// Many rows share a stamp: the id breaks the tie.
    void goesOnAmongRowsOfOneStamp()
    {
        PullPlan plan = planOf();
        const QByteArray before = completed(plan);
        plan.serverNow = noon + 60 * minute;
        Pull first(plan, before);
        first.feed(
            page({row("003A", "2026-11-21T12:30:00.000+0000"), row("003C", "2026-11-21T12:30:00.000+0000")},
                nextUrl));
        Pull second(plan, first.checkpoint());
        QCOMPARE(second.asked(),
            u"WHERE (SystemModstamp > 2026-11-21T12:30:00.000Z OR (SystemModstamp = 2026-11-21T12:30:00.000Z "
            "AND Id > '003C')) AND SystemModstamp <= 2026-11-21T13:00:00.000Z ORDER BY SystemModstamp, Id"_s);
    }

    void aDeadLocatorGoesOnByTheLastRow()
    {
        Pull pull(planOf());
        pull.feed(page({row("003A")}, nextUrl)).stored();
        QCOMPARE(pull.feed(refused("INVALID_QUERY_LOCATOR")).asked(), u"WHERE Id > '003A' ORDER BY Id"_s);
        // Locators that die again and again do not go round in a circle.
        pull.feed(page({"{}"}, nextUrl)).stored();
        QCOMPARE(pull.feed(refused("INVALID_QUERY_LOCATOR")).error(), ErrorCode::CursorExpired);
    }

    void readsSliceBySlice()
    {
        std::vector<ScopeKey> keys;
        for (int i = 0; i < 450; ++i)
            keys.push_back({"001" + QByteArray::number(1000 + i), 1});
        Pull pull(planOf({below(keys)}));
        for (const auto &[first, last] :
            {std::pair("1000", "1199"), std::pair("1200", "1399"), std::pair("1400", "1449")}) {
            QVERIFY(pull.asked().startsWith(u"WHERE AccountId IN ('001%1'"_s.arg(QLatin1StringView(first))));
            QVERIFY(pull.asked().contains(u"'001%1') ORDER BY Id"_s.arg(QLatin1StringView(last))));
            QVERIFY(!pull.isDone());
            pull.feed(page({row("003A")})).stored();
        }
        QVERIFY(pull.isDone());
    }

    void goesOnWithinASlice()
    {
        const PullPlan plan = planOf({below({{"001A", 1}, {"001B", 1}})});
        Pull first(plan);
        first.feed(page({row("003A")}, nextUrl));
        QCOMPARE(Pull(plan, first.checkpoint()).asked(),
            u"WHERE AccountId IN ('001A','001B') AND Id > '003A' ORDER BY Id"_s);
    }

    /// An account behind the slice moves up into it when one of the slice leaves: it has to be read from its
    /// first row.
    void anAccountThatMovesUpIntoASliceIsReadWhole()
    {
        std::vector<ScopeKey> keys;
        for (int i = 0; i < 201; ++i)
            keys.push_back({"001" + QByteArray::number(1000 + i), 1});
        Pull first(planOf({below(keys)}));
        first.feed(page({row("003A")}, nextUrl));
        keys.erase(keys.begin());
        Pull second(planOf({below(keys)}), first.checkpoint());
        QVERIFY(second.asked().startsWith(u"WHERE AccountId IN ('0011001',"_s));
        QVERIFY(second.asked().endsWith(u",'0011199') AND Id > '003A' ORDER BY Id"_s));
        second.feed(page({row("003B")}));
        QCOMPARE(second.stored().asked(), u"WHERE AccountId IN ('0011200') ORDER BY Id"_s);
    }

    void aSliceWhoseAccountsAllLeftIsOver()
    {
        std::vector<ScopeKey> keys;
        for (int i = 0; i < 201; ++i)
            keys.push_back({"001" + QByteArray::number(1000 + i), 1});
        Pull first(planOf({below(keys)}));
        first.feed(page({row("003A")}, nextUrl));
        keys.erase(keys.begin(), keys.begin() + 200);
        QCOMPARE(Pull(planOf({below(keys)}), first.checkpoint()).asked(),
            u"WHERE AccountId IN ('0011200') ORDER BY Id"_s);
    }

    /// Where the part that came in stood says nothing about those that were there before.
    void anAccountThatCameInAndLeftAgainTakesItsPlaceAlong()
    {
        const QByteArray before = completed(planOf({below({{"001A", 1}})}));
        PullPlan plan = planOf({below({{"001A", 1}, {"001X", 2}})}, 2);
        plan.serverNow = noon + 60 * minute;
        Pull first(plan, before);
        QCOMPARE(first.asked(), u"WHERE AccountId IN ('001X') ORDER BY Id"_s);
        first.feed(page({row("003A", "2026-11-21T12:30:00.000+0000")}, nextUrl));
        plan.filters = {below({{"001A", 1}})};
        QCOMPARE(Pull(plan, first.checkpoint()).asked(),
            u"WHERE AccountId IN ('001A') AND SystemModstamp >= 2026-11-21T11:48:00.000Z AND SystemModstamp "
            "<= 2026-11-21T13:00:00.000Z ORDER BY SystemModstamp, Id"_s);
    }

    /// What an older version left behind does not say which slice it stood in.
    void aPlaceWithoutItsSliceIsNotBelieved()
    {
        Pull pull(planOf(),
            R"({"identity":"i1","mark":-1,"covered":0,"pass":{"startedAt":1,"revision":1,"part":0,)"
            R"("lastKey":"","stamp":1795262400000,"id":"003A"}})");
        QCOMPARE(pull.asked(), u"ORDER BY Id"_s);
    }

    void whoCameInIsReadWholeTheOthersOnlyWhatChanged()
    {
        const QByteArray before = completed(planOf({below({{"001A", 1}, {"001C", 1}})}));
        PullPlan plan = planOf({below({{"001A", 1}, {"001B", 2}, {"001C", 1}})}, 2);
        plan.serverNow = noon + 60 * minute;
        Pull pull(plan, before);
        QCOMPARE(pull.asked(), u"WHERE AccountId IN ('001B') ORDER BY Id"_s);
        QVERIFY(pull.feed(page({})).stored().asked().startsWith(
            u"WHERE AccountId IN ('001A','001C') AND SystemModstamp >= "_s));
        QVERIFY(pull.feed(page({})).stored().isDone());
        // From then on it is one of the others.
        Pull third(plan, pull.checkpoint());
        QVERIFY(third.asked().startsWith(u"WHERE AccountId IN ('001A','001B','001C') AND "_s));
    }

    /// One that came in while a pass was under way may have missed its slice.
    void whoCameInDuringAPassIsReadWholeByTheNext()
    {
        PullPlan plan = planOf({below({{"001B", 1}})});
        Pull first(plan);
        first.feed(page({row("003A")}, nextUrl));
        plan = planOf({below({{"001A", 2}, {"001B", 1}})}, 2);
        Pull second(plan, first.checkpoint());
        second.feed(page({row("003B")})).stored();
        QCOMPARE(second.asked(), u"WHERE AccountId IN ('001A') ORDER BY Id"_s);
    }

    void someKeysAreAlwaysReadWhole()
    {
        PullFilter objectives{.path = u"WhatId"_s, .keys = {{"2AoX", 0}}, .isAlwaysWhole = true};
        const PullPlan plan = planOf({objectives});
        Pull pull(plan, completed(plan));
        QCOMPARE(pull.asked(), u"WHERE WhatId IN ('2AoX') ORDER BY Id"_s);
    }

    void aScopeWithoutAccountsAsksNothing()
    {
        PullPlan plan = planOf();
        plan.isFiltered = true;
        Pull pull(plan);
        QVERIFY(pull.emitted());
        QCOMPARE(pull.lastPage().completeAsOf, noon);
        QVERIFY(pull.lastPage().records.empty());
        QVERIFY(pull.stored().isDone());
    }

    void asksAgainForWhatCouldNotBeRead()
    {
        PullPlan plan = planOf();
        const QByteArray before = completed(plan);
        plan.again = {.path = u"Id"_s, .keys = {{"003X", 0}}, .isAlwaysWhole = true};
        Pull pull(plan, before);
        QVERIFY(pull.asked().startsWith(u"WHERE SystemModstamp"_s));
        QCOMPARE(pull.feed(page({})).stored().asked(), u"WHERE Id IN ('003X') ORDER BY Id"_s);
        QVERIFY(pull.feed(page({})).stored().isDone());
    }

    void saysWhenItHasBroughtEverythingInOnePass()
    {
        const PullPlan plan = planOf({below({{"001A", 1}})});
        Pull whole(plan);
        whole.feed(page({row("003A")}, nextUrl));
        QVERIFY(!whole.lastPage().isWholePass);
        const QByteArray halfWay = whole.checkpoint();
        whole.stored().feed(page({row("003B")}));
        QVERIFY(whole.lastPage().isWholePass);
        QVERIFY(!Pull(plan, whole.checkpoint()).feed(page({})).lastPage().isWholePass);
        Pull resumed(plan, halfWay);
        QVERIFY(!resumed.feed(page({row("003B")})).lastPage().isWholePass);
        QVERIFY(!resumed.stored().feed(page({})).lastPage().isWholePass);
    }

    void anotherIdentityReadsAllAnew()
    {
        PullPlan plan = planOf();
        const QByteArray before = completed(plan);
        plan.identity = "i2";
        QCOMPARE(Pull(plan, before).asked(), u"ORDER BY Id"_s);
    }

    void aServerClockThatWentBackReadsAllAnew()
    {
        PullPlan plan = planOf();
        const QByteArray before = completed(plan);
        plan.serverNow = noon - 24 * 60 * minute;
        QCOMPARE(Pull(plan, before).asked(), u"ORDER BY Id"_s);
    }

    void aCheckpointThatIsNoneReadsAllAnew()
    {
        for (const char *bad : {"", "{}", "[1]", "nonsense", R"({"mark":"x","pass":7})"})
            QCOMPARE(Pull(planOf(), bad).asked(), u"ORDER BY Id"_s);
    }

    void aPageThatIsTooBigIsAskedForInHalves()
    {
        Pull pull(planOf());
        for (const char *size : {"batchSize=1000", "batchSize=500", "batchSize=250"})
            QCOMPARE(pull.fail(ErrorCode::TooBig).pageSize(), size);
        // The CRM gives 200 at least, unless the query itself asks for fewer.
        for (const char *limit : {"125", "62", "31", "15", "7", "3", "1"}) {
            QCOMPARE(
                pull.fail(ErrorCode::TooBig).asked(), u"ORDER BY Id LIMIT "_s + QLatin1StringView(limit));
            QCOMPARE(pull.pageSize(), "batchSize=200");
        }
        QCOMPARE(pull.fail(ErrorCode::TooBig).error(), ErrorCode::TooBig);
    }

    void aQueryWithALimitGoesOnBehindItsLastRow()
    {
        Pull pull(planOf());
        for (int i = 0; i < 10; ++i)
            pull.fail(ErrorCode::TooBig);
        pull.feed(page({row("003A")}));
        QVERIFY(!pull.lastPage().completeAsOf);
        QVERIFY(!pull.lastPage().total);
        QCOMPARE(pull.stored().asked(), u"WHERE Id > '003A' ORDER BY Id LIMIT 1"_s);
        // Also when it came by a locator.
        pull.feed(page({row("003B")}, nextUrl));
        QCOMPARE(pull.stored().asked(), QString::fromLatin1(nextUrl));
        pull.feed(page({row("003C")}));
        QCOMPARE(pull.stored().asked(), u"WHERE Id > '003C' ORDER BY Id LIMIT 1"_s);
        QCOMPARE(pull.feed(page({})).lastPage().completeAsOf, noon);
        QVERIFY(pull.stored().isDone());
    }

    void aQueryWithALimitDoesNotGoRoundInACircle()
    {
        Pull pull(planOf());
        for (int i = 0; i < 10; ++i)
            pull.fail(ErrorCode::TooBig);
        QCOMPARE(pull.feed(page({"{}"})).error(), ErrorCode::BadData);
    }

    /// A slow line may bring a small page in time; a server that is silent is not asked for ever.
    void aPageThatTakesTooLongIsAskedForSmallOnce()
    {
        Pull pull(planOf());
        QCOMPARE(pull.fail(ErrorCode::Timeout).pageSize(), "batchSize=200");
        QCOMPARE(pull.fail(ErrorCode::Timeout).error(), ErrorCode::Timeout);
    }

    void otherFailuresEndIt()
    {
        QCOMPARE(Pull(planOf()).fail(ErrorCode::Unreachable).error(), ErrorCode::Unreachable);
        QCOMPARE(Pull(planOf()).feed({401, {}, {}}).error(), ErrorCode::SignIn);
        QCOMPARE(Pull(planOf()).feed(page({row("003A")}, "https://evil.example/q")).error(),
            ErrorCode::ForeignHost);
        QCOMPARE(Pull(planOf()).feed({200, {}, R"({"records":[{"Id")"}).error(), ErrorCode::CutPage);
    }

    void aFieldThatWentIsSaid()
    {
        QVERIFY(std::holds_alternative<SchemaChanged>(Pull(planOf()).feed(refused("INVALID_FIELD")).step()));
    }

    /// The last row may be the one that nobody can read.
    void stopsBehindTheLastRowThatTellsItsPlace()
    {
        Pull pull(planOf());
        pull.feed(page({row("003A"), R"({"Id":12})"}, nextUrl));
        QCOMPARE(Pull(planOf(), pull.checkpoint()).asked(), u"WHERE Id > '003A' ORDER BY Id"_s);
    }
};

QTEST_GUILESS_MAIN(TestPullSession)
#include "tst_pullsession.moc"
