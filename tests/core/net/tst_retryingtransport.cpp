#include "core/net/retryingtransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// Gives its answers one after the other, the last one for ever.
class Script final : public HttpTransport
{
public:
    explicit Script(QList<Result<HttpResponse>> answers, int &sent)
        : m_answers(std::move(answers))
        , m_sent(sent)
    {
    }
    Result<HttpResponse> send(const HttpRequest &, std::stop_token) override
    {
        return m_answers.at(std::min<qsizetype>(m_sent++, m_answers.size() - 1));
    }

private:
    QList<Result<HttpResponse>> m_answers;
    int &m_sent;
};

HttpResponse status(int code, const HttpHeaders &headers = {})
{
    return {code, headers, "{}"};
}

} // namespace

class TestRetryingTransport : public QObject
{
    Q_OBJECT

private:
    int m_sent = 0;
    qint64 m_waitedMs = 0;

    Result<HttpResponse> send(QList<Result<HttpResponse>> answers, const HttpRequest &request = {})
    {
        m_sent = 0;
        const ManualClock clock;
        const QDateTime start = clock.now();
        RetryingTransport transport(std::make_unique<Script>(std::move(answers), m_sent), clock);
        const auto answer = transport.send(request, {});
        m_waitedMs = start.msecsTo(clock.now());
        return answer;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void anAnswerIsTakenAsItIs()
    {
        for (const int code : {200, 304, 400, 401, 403, 404}) {
            QCOMPARE(send({status(code)})->status, code);
            QCOMPARE(m_sent, 1);
            QCOMPARE(m_waitedMs, 0);
        }
    }

    void whatPassesIsTriedAgain()
    {
        QCOMPARE(send({status(500), status(502), status(503), status(200)})->status, 200);
        QCOMPARE(m_sent, 4);
        QVERIFY(m_waitedMs <= 500 + 1000 + 2000);
        QCOMPARE(send({Error{ErrorCode::Unreachable}, status(200)})->status, 200);
        QCOMPARE(send({Error{ErrorCode::CutPage}, status(200)})->status, 200);
    }

    void givesUpAfterAFewTries()
    {
        QCOMPARE(send({status(503)})->status, 503);
        QCOMPARE(m_sent, 4);
        QCOMPARE(send({Error{ErrorCode::Unreachable}}).error().code, ErrorCode::Unreachable);
        QCOMPARE(m_sent, 4);
    }

    void whatWillNotPassIsNotTriedAgain()
    {
        for (const ErrorCode code : {ErrorCode::Tls, ErrorCode::Timeout, ErrorCode::ForeignHost,
                 ErrorCode::TooBig, ErrorCode::Cancelled, ErrorCode::Usage}) {
            QCOMPARE(send({Error{code}}).error().code, code);
            QCOMPARE(m_sent, 1);
        }
    }

    void aWriteIsNeverTriedAgain()
    {
        QCOMPARE(send({status(503), status(200)}, {.verb = "POST", .idempotencyKey = "k"})->status, 503);
        QCOMPARE(m_sent, 1);
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
        QTest::newRow("a date against the server's clock")
            << QByteArray("Sat, 21 Nov 2026 12:00:30 GMT") << qint64(30'000);
        QTest::newRow("a date that has passed") << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("absurd seconds") << QByteArray("99999999999") << qint64(15 * 60'000);
        QTest::newRow("an absurd date") << QByteArray("Sat, 21 Nov 2037 12:00:00 GMT") << qint64(15 * 60'000);
    }

    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(qint64, ms);
        const HttpHeaders headers = {{"Retry-After", retryAfter}, {"Date", "Sat, 21 Nov 2026 12:00:00 GMT"}};
        QCOMPARE(send({status(429, headers), status(200)})->status, 200);
        QCOMPARE(m_waitedMs, ms);
    }

    void nonsenseIsNoWish()
    {
        for (const char *nonsense : {"soon", "-5", ""}) {
            QCOMPARE(send({status(503, {{"Retry-After", nonsense}}), status(200)})->status, 200);
            QVERIFY(m_waitedMs <= 500);
        }
    }

    void stopsWhileItWaits()
    {
        const ManualClock clock;
        std::stop_source source;
        source.request_stop();
        int sent = 0;
        RetryingTransport transport(
            std::make_unique<Script>(QList<Result<HttpResponse>>{status(503)}, sent), clock);
        QCOMPARE(transport.send({}, source.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(sent, 1);
    }
};

QTEST_GUILESS_MAIN(TestRetryingTransport)
#include "tst_retryingtransport.moc"
