#include "app/csmctl/commands/planlookup.h"

#include "core/plans/planqueries.h"
#include "core/storage/accountlookup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::PlanLookup)
};

Result<FoundPlan> planOfAccount(Database &db, const QString &text)
{
    const auto account = findAccount(db, text);
    if (!account)
        return account.error();
    const auto plans = PlanQueries(db).ofAccount(*account);
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return Error{
            ErrorCode::NotFound, u"the account has no plan"_s, {Words::tr("a success plan of %1").arg(text)}};
    return FoundPlan{plans->first().id, *account};
}

} // namespace

Result<FoundPlan> findPlan(Database &db, const QString &text, QDate today)
{
    const auto rows = PlanQueries(db).all(today);
    if (!rows)
        return rows.error();
    QList<PlanRow> named;
    for (const PlanRow &row : *rows) {
        if (row.id == text || row.remoteId == text)
            return FoundPlan{row.id, row.accountId};
        if (foldedName(row.name) == foldedName(text))
            named.append(row);
    }
    if (named.isEmpty())
        return planOfAccount(db, text);
    if (named.size() == 1)
        return FoundPlan{named.first().id, named.first().accountId};
    QStringList fits = {text};
    for (const PlanRow &row : named)
        fits.append(u"%1 (%2)"_s.arg(row.accountName, row.id));
    return Error{ErrorCode::Ambiguous, u"%1 plans"_s.arg(named.size()), fits};
}

} // namespace csm::ctl
