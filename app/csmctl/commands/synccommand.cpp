#include "app/csmctl/commands/synccommand.h"

#include "app/csmctl/commands/tokens.h"
#include "app/csmctl/commands/workplace.h"
#include "app/csmctl/json/syncreportjson.h"
#include "app/csmctl/stopsignals.h"
#include "app/csmctl/texttable.h"
#include "core/messages/entitytext.h"
#include "core/net/httptransport.h"
#include "core/net/retryingtransport.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/search/searchindexer.h"
#include "core/sync/syncengine.h"
#include "core/sync/syncqueries.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

QString progressText(const SyncProgress &progress)
{
    const QString count = progress.total ? u"%1 / %2"_s.arg(progress.count).arg(*progress.total)
                                         : QString::number(progress.count);
    if (progress.stage != SyncProgress::Stage::Reading)
        return progress.connection;
    return u"%1: %2 %3"_s.arg(progress.connection, entityText(progress.entity), count);
}

} // namespace

QString SyncCommand::usage() const
{
    return u"[--full] [--connection NAME] [--token TOKEN|-]"_s;
}

QString SyncCommand::summary() const
{
    return tr("Read what is new from the CRMs. It can be stopped at any moment and goes on the next time.");
}

QList<CommandOption> SyncCommand::options() const
{
    return {
        {u"full"_s, {}, tr("Read everything again.")},
        {u"connection"_s, u"NAME"_s, tr("Only this connection; without it, all.")},
        {u"token"_s, u"TOKEN|-"_s, tr("The access token where no key store has it; also CSM_TOKEN.")},
    };
}

Outcome SyncCommand::run(Invocation &invocation)
{
    if (auto none = invocation.line().noArguments(); !none)
        return none;
    const StopSignals stopping;
    const auto token = invocation.givenToken();
    if (!token)
        return token.error();
    const auto place = Workplace::openExisting(invocation);
    if (!place)
        return place.error();
    const auto connections = chosen(invocation, **place);
    if (!connections)
        return connections.error();
    if (connections->isEmpty())
        return {Error{ErrorCode::NotFound, u"no connection"_s, {tr("a connection")}},
            tr("Connect a CRM with csmctl connect.")};
    if (connections->size() > 1 && !token->isEmpty())
        return usageError(tr("one token for several connections; choose one with --connection"));

    QList<SyncReport> reports;
    for (const Connection &connection : *connections) {
        reports.append(sync(invocation, **place, connection, stopping.token()));
        note(invocation, reports.last());
        if (stopping.token().stop_requested())
            break;
    }
    const SyncReport sum = sumOf(reports);
    if (sum.stoppedBy
        && (sum.stoppedBy->code == ErrorCode::SignIn || sum.stoppedBy->code == ErrorCode::KeyStore))
        return {*sum.stoppedBy, tr("Give a token by --token or CSM_TOKEN, or connect again.")};
    if (sum.stoppedBy)
        return *sum.stoppedBy;
    print(invocation, sum);
    return {};
}

Result<QList<Connection>> SyncCommand::chosen(const Invocation &invocation, Workplace &place)
{
    const auto overview = SyncQueries(place.db()).overview(0);
    if (!overview)
        return overview.error();
    const CommandLine &line = invocation.line();
    const QString name = line.value(u"connection"_s);
    QList<Connection> connections;
    for (const ConnectionFacts &facts : overview->connections) {
        const Connection &connection = facts.connection;
        if (connection.name == name && connection.status == ConnectionStatus::Disconnected)
            return Error{ErrorCode::SignIn, u"disconnected"_s, {name}};
        if (line.isSet(u"connection"_s) ? connection.name == name
                                        : connection.status != ConnectionStatus::Disconnected)
            connections.append(connection);
    }
    if (connections.isEmpty() && line.isSet(u"connection"_s))
        return Error{ErrorCode::NotFound, u"no such connection"_s, {name}};
    return connections;
}

Result<QString> SyncCommand::tokenFor(Invocation &invocation, const Connection &connection)
{
    auto given = invocation.givenToken();
    if (!given || !given->isEmpty())
        return given;
    const auto kept = readToken(invocation.secrets(), connection.id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{ErrorCode::SignIn, u"no token in the key store"_s, {connection.name}};
    return **kept;
}

SyncReport SyncCommand::sync(
    Invocation &invocation, Workplace &place, const Connection &connection, std::stop_token stop)
{
    SyncReport report;
    const auto token = tokenFor(invocation, connection);
    if (!token) {
        report.stoppedBy = token.error();
        return report;
    }
    const Clock &clock = invocation.clock();
    const auto transport = makeTransport(clock);
    SyncEngine engine(place.profile(), place.db(), *transport, clock, place.feed(),
        {[&clock](Database &db, std::stop_token s) { return SummaryRefresh(db, clock).refreshAll(s); },
            [](Database &db, std::stop_token s) { return SearchIndexer(db).drain(s); }});
    logEvent("sync.started",
        {{"connection", LogValue::id(connection.id)}, {"full", invocation.line().isSet(u"full"_s)}});
    report = engine.run(connection, *token, {invocation.line().isSet(u"full"_s)}, stop,
        [&](const SyncProgress &progress) { invocation.output().progress(progressText(progress)); });
    invocation.output().progress({});
    logEvent("sync.finished",
        {{"connection", LogValue::id(connection.id)}, {"rows", report.rowsWritten},
            {"skipped", report.skipped.size()}, {"requests", report.requests}, {"seconds", report.seconds}});
    if (report.stoppedBy)
        logError("sync.stopped", *report.stoppedBy);
    return report;
}

void SyncCommand::note(Invocation &invocation, const SyncReport &report)
{
    for (const SkippedRecord &record : report.skipped) {
        invocation.output().note(
            tr("Left out: %1 %2 %3: %4")
                .arg(record.object, record.remoteId, record.name, skipReasonText(record.reason)));
    }
    for (const SyncReport::Absence &absence : report.absent) {
        invocation.output().note(absence.fields.isEmpty()
                ? tr("This org has no %1.").arg(absence.object)
                : tr("This org has no %1 in %2.").arg(absence.fields.join(", "_L1), absence.object));
    }
}

void SyncCommand::print(Invocation &invocation, const SyncReport &report)
{
    if (invocation.json())
        return invocation.output().json(syncReportJson(report));
    TextTable table;
    table.addColumn(tr("Records"));
    for (const QString &title : {tr("read"), tr("written"), tr("gone")})
        table.addColumn(title, TextTable::Align::Right);
    for (const auto &[entity, counts] : report.objects) {
        table.addRow({entityText(entity), QString::number(counts.read), QString::number(counts.written),
            QString::number(counts.gone)});
    }
    invocation.output().write(table.text().toUtf8());
    invocation.output().line(
        tr("%1 rows written in %2 s with %3 requests; %4 records left out, %5 conflicts.")
            .arg(report.rowsWritten)
            .arg(report.seconds, 0, 'f', 1)
            .arg(report.requests)
            .arg(report.skipped.size())
            .arg(report.conflicts));
}

} // namespace csm::ctl
