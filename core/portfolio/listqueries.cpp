#include "core/portfolio/listqueries.h"

#include "core/base/clock.h"
#include "core/plans/planqueries.h"
#include "core/portfolio/listwords.h"
#include "core/portfolio/portfolioqueries.h"
#include "core/storage/snapshot.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

template<typename T>
ListValue orNothing(const std::optional<T> &value)
{
    return value ? ListValue(*value) : ListValue();
}

template<typename T>
ListValue ifValid(const T &value)
{
    return value.isValid() ? ListValue(value) : ListValue();
}

ListValue ifSaid(const QString &text)
{
    return text.isEmpty() ? ListValue() : ListValue(text);
}

template<typename T>
ListValue next(Statement &q)
{
    std::optional<T> value;
    q >> value;
    return orNothing(value);
}

ListValue read(Statement &q, ListColumn::Type type)
{
    switch (type) {
    case ListColumn::Type::Text:
        return next<QString>(q);
    case ListColumn::Type::Integer:
        return next<qint64>(q);
    case ListColumn::Type::Real:
        return next<double>(q);
    case ListColumn::Type::Bool:
        return next<bool>(q);
    case ListColumn::Type::Date:
        return next<QDate>(q);
    case ListColumn::Type::Instant:
        return next<QDateTime>(q);
    case ListColumn::Type::Money:
        break;
    }
    std::optional<qint64> minor;
    QString currency;
    q >> minor >> currency;
    return minor ? ListValue(Money{*minor, currency}) : ListValue();
}

/// What is read of @p word, in order.
std::vector<ListColumn> columnsOf(const ListWord &word, ListQueries::Gone gone)
{
    std::vector<ListColumn> columns
        = {{"id", "t.id"}, {"remoteId", "t.remote_id"}, {"connection", "c.name"}, {"name", word.title}};
    if (word.hasAccount) {
        columns.push_back({"accountId", "t.account_id"});
        columns.push_back({"accountName", "a.name"});
    }
    columns.insert(columns.end(), word.columns.begin(), word.columns.end());
    if (gone == ListQueries::Gone::Only) {
        columns.push_back({"goneAt", "t.gone_at", ListColumn::Type::Instant});
        columns.push_back({"goneReason", "t.gone_reason"});
    }
    return columns;
}

QByteArray sqlOf(const ListWord &word, const std::vector<ListColumn> &columns, ListQueries::Gone gone)
{
    QByteArrayList selected;
    for (const ListColumn &column : columns)
        selected << column.sql;
    const QByteArray account = word.hasAccount ? " LEFT JOIN account a ON a.id = t.account_id" : "";
    const QByteArray owner = word.hasOwner ? " LEFT JOIN user u ON u.id = t.owner_id" : "";
    return "SELECT " + selected.join(", ") + " FROM " + word.table + " t JOIN connection c ON c.id = t.source"
        + account + owner + " WHERE t.gone_at IS " + (gone == ListQueries::Gone::Only ? "NOT NULL" : "NULL")
        + " ORDER BY " + (word.hasAccount ? "a.name, " : "") + word.title + ", t.id";
}

Result<ListTable> listed(Database &db, const ListWord &word, ListQueries::Gone gone)
{
    const std::vector<ListColumn> columns = columnsOf(word, gone);
    const QByteArray sql = sqlOf(word, columns, gone);
    Statement q = db.prepareNamed(sql, [&] { return sql; });
    ListTable table;
    for (const ListColumn &column : columns)
        table.columns.append(QString::fromLatin1(column.name));
    while (q.next()) {
        auto &row = table.rows.emplace_back();
        for (const ListColumn &column : columns)
            row.push_back(read(q, column.type));
    }
    return q.done(std::move(table));
}

/// Adds the numbers of today, which lie in no column of account.
Result<ListTable> withSummaries(Database &db, const Clock &clock, ListTable table)
{
    const auto portfolio = PortfolioQueries(db, clock).rows();
    if (!portfolio)
        return portfolio.error();
    QHash<QString, AccountSummary> summaries;
    for (const PortfolioRow &row : portfolio->rows)
        summaries.insert(row.id, row.summary);
    table.columns << u"health"_s << u"band"_s << u"coverage"_s << u"mrr"_s << u"arr"_s << u"renewalOn"_s
                  << u"renewalTarget"_s << u"planId"_s << u"planProgress"_s;
    for (auto &row : table.rows) {
        const AccountSummary s = summaries.value(std::get<QString>(row.front()));
        const auto mrr = s.arr
            ? std::optional(Money{std::llround(double(s.arr->minor) / 12), s.arr->currency})
            : std::nullopt;
        row.insert(row.end(),
            {orNothing(s.healthScore), ifSaid(healthBandCode(s.band)), orNothing(s.coverage), orNothing(mrr),
                orNothing(s.arr), ifValid(s.renewal.on), orNothing(s.renewal.target), ifSaid(s.planId),
                orNothing(s.planProgress)});
    }
    return table;
}

const QStringList planColumns = {u"id"_s, u"remoteId"_s, u"connection"_s, u"name"_s, u"accountId"_s,
    u"accountName"_s, u"state"_s, u"startsOn"_s, u"endsOn"_s, u"progress"_s, u"owner"_s, u"objectives"_s,
    u"steps"_s, u"stepsDone"_s, u"stepsOverdue"_s};

Result<ListTable> plans(Database &db, QDate today)
{
    const auto all = PlanQueries(db).all(today);
    if (!all)
        return all.error();
    ListTable table;
    table.columns = planColumns;
    for (const PlanRow &p : *all) {
        table.rows.push_back({p.id, ifSaid(p.remoteId), ifSaid(p.connection), p.name, ifSaid(p.accountId),
            ifSaid(p.accountName), planStateCode(p.state), ifValid(p.startsOn), ifValid(p.endsOn),
            orNothing(p.progress), ifSaid(p.owner), qint64(p.objectives), qint64(p.steps),
            qint64(p.stepsDone), qint64(p.stepsOverdue)});
    }
    return table;
}

/// What was counted below a plan that is gone is not known any more.
Result<ListTable> gonePlans(Database &db)
{
    Statement q = db.prepare(
        "SELECT p.id, p.remote_id, c.name, p.name, p.account_id, a.name, p.state, p.starts_on, p.ends_on, "
        "p.gone_at FROM success_plan p LEFT JOIN connection c ON c.id = p.source LEFT JOIN account a ON a.id "
        "= p.account_id WHERE p.gone_at IS NOT NULL ORDER BY p.name, p.id");
    using enum ListColumn::Type;
    constexpr ListColumn::Type types[] = {Text, Text, Text, Text, Text, Text, Text, Date, Date};
    ListTable table;
    table.columns = planColumns + QStringList{u"goneAt"_s};
    while (q.next()) {
        auto &row = table.rows.emplace_back();
        for (const ListColumn::Type type : types)
            row.push_back(read(q, type));
        row.resize(size_t(planColumns.size()));
        row.push_back(next<QDateTime>(q));
    }
    return q.done(std::move(table));
}

Result<ListTable> runs(Database &db)
{
    Statement q = db.prepare(
        "SELECT r.id, NULL, c.name, NULL, r.started_at, r.ended_at, r.outcome, r.full, r.rows_written, "
        "r.requests, "
        "r.conflicts, (SELECT count(*) FROM sync_issue i WHERE i.run_id = r.id AND i.kind = 'skipped'), "
        "r.error_code "
        "FROM sync_run r JOIN connection c ON c.id = r.source ORDER BY r.started_at DESC, r.id DESC");
    using enum ListColumn::Type;
    constexpr ListColumn::Type types[]
        = {Text, Text, Text, Text, Instant, Instant, Text, Bool, Integer, Integer, Integer, Integer, Text};
    ListTable table;
    table.columns
        = {u"id"_s, u"remoteId"_s, u"connection"_s, u"name"_s, u"startedAt"_s, u"endedAt"_s, u"outcome"_s,
            u"full"_s, u"rowsWritten"_s, u"requests"_s, u"conflicts"_s, u"skipped"_s, u"errorCode"_s};
    while (q.next()) {
        auto &row = table.rows.emplace_back();
        for (const ListColumn::Type type : types)
            row.push_back(read(q, type));
    }
    return q.done(std::move(table));
}

} // namespace

QStringList listWords()
{
    return {u"accounts"_s, u"contacts"_s, u"opportunities"_s, u"subscriptions"_s, u"renewals"_s, u"orders"_s,
        u"cases"_s, u"interactions"_s, u"tasks"_s, u"plans"_s, u"runs"_s};
}

Result<ListTable> ListQueries::list(const QString &word, Gone gone) const
{
    const Snapshot snapshot(m_db);
    if (word == u"plans")
        return gone == Gone::Only ? gonePlans(m_db) : plans(m_db, m_clock.today());
    if (word == u"runs")
        return gone == Gone::Only ? ListTable() : runs(m_db);
    const ListWord *known = listWord(word);
    if (!known)
        return Error{ErrorCode::Usage, u"no such list"_s, {word}};
    auto table = listed(m_db, *known, gone);
    if (!table || word != u"accounts")
        return table;
    return withSummaries(m_db, m_clock, std::move(*table));
}

} // namespace csm
