#include "tests/support/facts.h"

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

void bind(Statement &q, const QByteArray &name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        q.bind(name.constData(), nullptr);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        q.bind(name.constData(), value.toLongLong());
        break;
    case QMetaType::Double:
        q.bind(name.constData(), value.toDouble());
        break;
    case QMetaType::QDate:
        q.bind(name.constData(), value.toDate());
        break;
    case QMetaType::QDateTime:
        q.bind(name.constData(), value.toDateTime());
        break;
    default:
        q.bind(name.constData(), value.toString());
    }
}

bool isLocal(const QByteArray &table)
{
    return table == "success_plan" || table == "objective" || table == "outcome" || table == "step";
}

QVariantMap merged(QVariantMap columns, const QVariantMap &more)
{
    columns.insert(more);
    return columns;
}

} // namespace

Facts::Facts(TestProfile &profile)
    : m_db(profile.db())
{
    profile.addConnection();
}

QString Facts::add(const char *table, QVariantMap columns)
{
    const QString number = u"%1"_s.arg(++m_next, 4, 10, QChar(u'0'));
    if (!columns.contains(u"id"_s))
        columns.insert(u"id"_s, u"%1-%2"_s.arg(QLatin1StringView(table), number));
    if (!isLocal(table)) {
        const QVariantMap mirror
            = {{u"source"_s, u"sf"_s}, {u"remote_id"_s, u"R"_s + number}, {u"modified_at"_s, 0},
                {u"first_seen_at"_s, 0}, {u"content_hash"_s, m_next}, {u"currency"_s, u"KRW"_s}};
        columns = merged(mirror, columns);
    }
    QByteArrayList names;
    for (auto at = columns.cbegin(); at != columns.cend(); ++at)
        names << at.key().toLatin1();
    const QByteArray sql = "INSERT INTO " + QByteArray(table) + " (" + names.join(", ")
        + ") VALUES (:" + names.join(", :") + ")";
    Statement q = m_db.prepareNamed(sql, [&] { return sql; });
    for (const QByteArray &name : std::as_const(names))
        bind(q, ':' + name, columns.value(QString::fromLatin1(name)));
    const auto run = q.run();
    Q_ASSERT_X(run, sql, run ? "" : qPrintable(run.error().detail));
    return columns.value(u"id"_s).toString();
}

QString Facts::account(const QString &name, const QVariantMap &more)
{
    return add("account", merged({{u"name"_s, name}}, more));
}

QString Facts::subscription(
    const QString &account, qint64 amount, const QString &period, QDate from, QDate to)
{
    return add("subscription",
        {{u"account_id"_s, account}, {u"amount_minor"_s, amount}, {u"billing_period"_s, period},
            {u"starts_on"_s, from}, {u"ends_on"_s, to}, {u"name"_s, u"Subscription"_s}});
}

QString Facts::renewal(const QString &account, QDate due, qint64 target)
{
    return add("renewal",
        {{u"account_id"_s, account}, {u"due_on"_s, due}, {u"target_minor"_s, target}, {u"is_closed"_s, false},
            {u"name"_s, u"Renewal"_s}});
}

void Facts::usage(
    const QString &account, const QString &metric, const QString &grain, QDate start, double value)
{
    add("usage_metric",
        {{u"account_id"_s, account}, {u"metric"_s, metric}, {u"grain"_s, grain}, {u"period_start"_s, start},
            {u"value"_s, value}});
}

QString Facts::survey(const QString &account, const QString &kind, double score, QDate on)
{
    const bool nps = kind == u"nps";
    return add("survey_response",
        {{u"account_id"_s, account}, {u"kind"_s, kind}, {u"score"_s, score},
            {u"scale_min"_s, nps ? 0.0 : 1.0}, {u"scale_max"_s, nps ? 10.0 : 5.0}, {u"answered_on"_s, on}});
}

QString Facts::plan(const QString &account, const QString &name, const QVariantMap &more)
{
    return add("success_plan",
        merged({{u"account_id"_s, account}, {u"name"_s, name}, {u"state"_s, u"active"_s},
                   {u"created_at"_s, 0}, {u"updated_at"_s, 0}},
            more));
}

QString Facts::objective(const QString &plan, const QString &title, const QVariantMap &more)
{
    return add("objective",
        merged({{u"plan_id"_s, plan}, {u"title"_s, title}, {u"state"_s, u"in_progress"_s},
                   {u"position"_s, m_next}},
            more));
}

QString Facts::outcome(const QString &objective, const QVariantMap &values)
{
    return add("outcome",
        merged(
            {{u"objective_id"_s, objective}, {u"title"_s, u"Outcome"_s}, {u"position"_s, m_next}}, values));
}

QString Facts::step(const QString &objective, const QString &title, int progress, const QVariantMap &more)
{
    return add("step",
        merged({{u"objective_id"_s, objective}, {u"title"_s, title}, {u"progress"_s, progress},
                   {u"is_done"_s, progress == 100}, {u"position"_s, m_next}},
            more));
}

void Facts::set(const char *table, const QString &id, const char *column, const QVariant &value)
{
    const QByteArray sql = "UPDATE " + QByteArray(table) + " SET " + column + " = :value WHERE id = :id";
    Statement q = m_db.prepareNamed(sql, [&] { return sql; });
    bind(q, ":value", value);
    const auto run = q.bind(":id", id).run();
    Q_ASSERT(run);
}

void Facts::freshness(const QString &entity, const QDateTime &asOf)
{
    const auto run = m_db.prepare("INSERT INTO freshness (source, entity, as_of) VALUES ('sf', :entity, :at)")
                         .bind(":entity", entity)
                         .bind(":at", asOf)
                         .run();
    Q_ASSERT(run);
}

QString Facts::text(const char *sql)
{
    Statement q = m_db.prepare(sql);
    QString value;
    if (q.next())
        q >> value;
    return value;
}

} // namespace csm::test
