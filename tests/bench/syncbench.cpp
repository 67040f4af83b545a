#include "tests/bench/syncbench.h"

#include "core/base/clock.h"
#include "core/net/retryingtransport.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/search/searchindexer.h"
#include "core/storage/changefeed.h"
#include "core/sync/connectionservice.h"
#include "core/sync/syncengine.h"
#include "tests/bench/measure.h"
#include "tests/bench/practiceserver.h"
#include "tests/bench/recordingtransport.h"

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <simdjson.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace csm::bench {

namespace {

struct Limit
{
    double seconds = 0;
    qint64 records = 0;
};

constexpr int columns = 16;

/// Nothing but what has to be done: parse each page once, bind each record's texts, one upsert a record, one
/// transaction a page, as durable as ours.
Limit parseAndUpsert(QFile &pages, const QString &path)
{
    const auto db = Database::open(path);
    const auto made
        = (*db)->script("CREATE TABLE record (id TEXT PRIMARY KEY, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, "
                        "c11, c12, c13, c14, c15) WITHOUT ROWID");
    (void)made;
    sqlite3_stmt *upsert = nullptr;
    sqlite3_prepare_v2((*db)->handle(),
        "INSERT INTO record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
        "ON CONFLICT (id) DO UPDATE SET c1 = excluded.c1",
        -1, &upsert, nullptr);
    simdjson::ondemand::parser parser;
    Limit limit;
    pages.seek(0);
    limit.seconds = secondsOf([&] {
        while (!pages.atEnd()) {
            const qint64 size = pages.readLine().trimmed().toLongLong();
            const QByteArray body = pages.read(size);
            const simdjson::padded_string padded(body.constData(), size_t(body.size()));
            Transaction tx(**db);
            auto page = parser.iterate(padded);
            auto records = page["records"].get_array();
            if (records.error())
                continue;
            for (auto record : records) {
                int column = 2;
                for (auto field : record.get_object()) {
                    const std::string_view key = field.unescaped_key();
                    std::string_view text;
                    if (field.value().get_string().get(text) != simdjson::SUCCESS)
                        continue;
                    const int at = key == "Id" ? 1 : column <= columns ? column++ : 0;
                    if (at > 0)
                        sqlite3_bind_text(upsert, at, text.data(), int(text.size()), SQLITE_TRANSIENT);
                }
                sqlite3_step(upsert);
                sqlite3_reset(upsert);
                ++limit.records;
            }
            (void)tx.commit();
        }
    });
    sqlite3_finalize(upsert);
    return limit;
}

} // namespace

void benchSync(Profile &profile, int accounts)
{
    const PracticeServer server(accounts);
    const Clock clock;
    ChangeFeed feed;
    const auto db = profile.connect();
    QTemporaryFile pages;
    if (!pages.open())
        qFatal("no temporary file");
    RecordingTransport transport(makeTransport(clock), pages);

    ConnectionService connections(**db, transport, clock, feed);
    const auto connection = connections.connect(
        {.url = server.url(), .token = server.token(), .name = u"Practice"_s, .scope = Scope::All});
    if (!connection)
        qFatal("connect: %s", qPrintable(connection.error().detail));

    double afterSteps = 0;
    const auto timed = [&afterSteps](const std::function<Result<void>()> &step) {
        Result<void> done;
        afterSteps += secondsOf([&] { done = step(); });
        return done;
    };
    SyncEngine engine(profile, **db, transport, clock, feed,
        {[&](Database &own, std::stop_token stop) {
             return timed([&] { return SummaryRefresh(own, clock).refreshAll(stop); });
         },
            [&](Database &own, std::stop_token stop) {
                return timed([&] { return SearchIndexer(own).drain(stop); });
            }});
    resetPeakMemory();
    const double before = memoryMiB("VmRSS");
    transport.waited = 0;
    const SyncReport first = engine.run(*connection, server.token(), {}, {});
    if (first.stoppedBy)
        qFatal("sync: %s", qPrintable(first.stoppedBy->detail));
    const double peak = memoryMiB("VmHWM");
    const qint64 bytes = transport.bytes;
    const double waited = transport.waited;
    const SyncReport second = engine.run(*connection, server.token(), {}, {});

    pages.flush();
    QTemporaryDir folder;
    const Limit limit = parseAndUpsert(pages, folder.filePath(u"limit.db"_s));
    qint64 read = 0;
    for (const auto &[entity, counts] : first.objects)
        read += counts.read;

    const double pagesSeconds = first.seconds - afterSteps;
    report("records per second, pages", double(read) / pagesSeconds / 1000,
        double(limit.records) / limit.seconds / 1000, "k/s", "simdjson and one prepared upsert, same pages");
    std::printf(
        "  %-34s %10.2f s       (%lld records, %.1f MB in %d requests; waiting for the server %.2f s)\n",
        "pages read and stored in", pagesSeconds, static_cast<long long>(read), double(bytes) / 1e6,
        first.requests, waited);
    std::printf("  %-34s %10.2f s       (summaries and search index)\n", "then derived in", afterSteps);
    std::printf("  %-34s %10.2f s       (%d rows written, %d requests)\n", "second run, nothing changed",
        second.seconds, second.rowsWritten, second.requests);
    std::printf(
        "  %-34s %10.1f MiB     (%.1f MiB before the run)\n", "peak memory of the sync", peak, before);
}

} // namespace csm::bench
