#include "core/kpi/kpiqueries.h"

#include "core/kpi/kpicalculator.h"
#include "core/storage/accountlookup.h"
#include "core/storage/dataage.h"
#include "core/storage/database.h"
#include "core/storage/snapshot.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// Also those that are gone: their past counts.
Result<AccountScope> scopeOf(Database &db, const KpiLevel &level)
{
    if (level.kind == KpiLevel::Kind::All)
        return AccountScope::all();
    if (level.kind == KpiLevel::Kind::Account) {
        const auto account = findAccount(db, level.name);
        if (!account)
            return account.error();
        return AccountScope::of({*account});
    }
    Statement q = db.prepare("SELECT id FROM account WHERE segment = :segment");
    q.bind(":segment", level.name);
    QSet<QString> ids;
    QString id;
    while (q.next()) {
        q >> id;
        ids.insert(id);
    }
    if (ids.isEmpty())
        return q.done() ? Error{ErrorCode::NotFound, u"no such segment"_s, {level.name}} : q.done().error();
    return q.done(AccountScope::of(ids));
}

Result<std::vector<SurveyAnswer>> answersIn(
    Database &db, const AccountScope &scope, QDate from, const QTimeZone &zone)
{
    Statement q = scope.prepare(db,
        "SELECT r.kind = 'nps', r.score, r.scale_min, r.scale_max, r.answered_on, min(coalesce(r.gone_at, "
        "a.gone_at), "
        "coalesce(a.gone_at, r.gone_at)) FROM survey_response r JOIN account a ON a.id = r.account_id WHERE "
        "r.kind IN "
        "('nps', 'csat') AND r.score IS NOT NULL AND r.answered_on >= :from /*accounts*/",
        "r.account_id");
    q.bind(":from", from);
    scope.bind(q);
    std::vector<SurveyAnswer> answers;
    while (q.next()) {
        SurveyAnswer answer;
        bool isNps = false;
        QDateTime goneAt;
        q >> isNps >> answer.score >> answer.scaleMin >> answer.scaleMax >> answer.answeredOn >> goneAt;
        answer.kind = isNps ? SurveyAnswer::Kind::Nps : SurveyAnswer::Kind::Csat;
        if (goneAt.isValid())
            answer.goneOn = goneAt.toTimeZone(zone).date();
        answers.push_back(answer);
    }
    return q.done(answers);
}

Result<void> readRenewals(Database &db, const AccountScope &scope, KpiFacts &facts)
{
    auto open = RevenueRepository(db).openRenewals(scope);
    if (!open)
        return open.error();
    facts.openRenewals = *std::move(open);
    Statement q = scope.prepare(
        db, "SELECT count(*), min(currency), max(currency) FROM renewal WHERE gone_at IS NULL /*accounts*/");
    scope.bind(q);
    QString least;
    QString most;
    if (q.next())
        q >> facts.renewalsKnown >> least >> most;
    facts.currency = least == most ? least : QString();
    return q.done();
}

Result<void> readAges(Database &db, KpiFacts &facts)
{
    const auto age = DataAge::read(db);
    if (!age)
        return age.error();
    facts.revenueAsOf = age->of({Entity::Subscription});
    facts.surveysAsOf = age->of({Entity::SurveyResponse});
    facts.renewalsAsOf = age->of({Entity::Renewal});
    facts.healthAsOf = age->of({Entity::Subscription, Entity::UsageMetric, Entity::Case});
    return {};
}

Result<KpiFacts> readFacts(Database &db, const AccountScope &scope, const Clock &clock, int months)
{
    KpiFacts facts{.today = clock.today()};
    auto revenue = RevenueRepository(db).book(scope, clock.zone());
    if (!revenue)
        return revenue.error();
    facts.revenue = std::move(*revenue);
    auto answers = answersIn(db, scope, facts.today.addMonths(-months - 13), clock.zone());
    if (!answers)
        return answers.error();
    facts.answers = std::move(*answers);
    auto health = HealthQueries(db, clock).standings(scope);
    if (!health)
        return health.error();
    facts.health = std::move(*health);
    if (auto read = readRenewals(db, scope, facts); !read)
        return read.error();
    if (auto read = readAges(db, facts); !read)
        return read.error();
    return facts;
}

} // namespace

Result<KpiReport> KpiQueries::report(const KpiLevel &level, int months) const
{
    if (months < 1 || months > 60)
        return Error{ErrorCode::Usage, u"months from 1 to 60"_s, {QString::number(months)}};
    const Snapshot snapshot(m_db);
    const auto scope = scopeOf(m_db, level);
    if (!scope)
        return scope.error();
    const auto facts = readFacts(m_db, *scope, m_clock, months);
    if (!facts)
        return facts.error();
    return calculateKpis(*facts, level, months);
}

Result<QStringList> KpiQueries::segments() const
{
    Statement q = m_db.prepare("SELECT DISTINCT segment FROM account WHERE gone_at IS NULL AND segment IS "
                               "NOT NULL ORDER BY segment");
    QStringList segments;
    while (q.next())
        q >> segments.emplaceBack();
    return q.done(segments);
}

} // namespace csm
