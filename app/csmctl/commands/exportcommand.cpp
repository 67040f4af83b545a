#include "app/csmctl/commands/exportcommand.h"

#include "app/csmctl/commands/planlookup.h"
#include "core/account360/account360queries.h"
#include "core/storage/profile.h"
#include "ui/documents/plandocument.h"
#include "ui/documents/planexport.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString ExportCommand::usage() const
{
    return u"plan PLAN|ACCOUNT --out FILE.pdf"_s;
}

QString ExportCommand::summary() const
{
    return tr("Write a success plan as a PDF for the customer; internal notes are not in it.");
}

QList<CommandOption> ExportCommand::options() const
{
    return {{u"out"_s, u"FILE.pdf"_s, tr("The file to write.")}};
}

Outcome ExportCommand::prepare(const Invocation &invocation)
{
    const QStringList &words = invocation.line().arguments();
    if (words.value(0) != u"plan")
        return usageError(tr("only a plan can be exported"));
    if (words.size() != 2)
        return usageError(tr("one plan or account, by its id or name"));
    if (invocation.line().value(u"out"_s).isEmpty())
        return usageError(tr("%1 is missing").arg("--out"_L1));
    m_asked = words.at(1);
    m_path = QFileInfo(invocation.line().value(u"out"_s)).absoluteFilePath();
    return {};
}

Outcome ExportCommand::read(Invocation &invocation, Database &db)
{
    if (Profile::isOwnFile(invocation.profileFolder(), m_path))
        return Error{ErrorCode::ExportTarget, u"a file of the profile"_s, {m_path}};
    const auto found = findPlan(db, m_asked, invocation.today());
    if (!found)
        return found.error();
    const auto overview = Account360Queries(db, invocation.clock()).overview(found->accountId);
    if (!overview)
        return overview.error();
    if (!*overview)
        return Error{ErrorCode::NotFound, u"no account"_s, {m_asked}};
    const QList<SuccessPlan> &plans = (*overview)->plans;
    const auto plan = std::ranges::find(plans, found->planId, &SuccessPlan::id);
    if (plan == plans.end())
        return Error{ErrorCode::NotFound, u"no plan"_s, {m_asked}};

    const auto document
        = ui::planDocument(**overview, *plan, invocation.language(), invocation.clock().zone());
    if (auto written = ui::exportPlan(document, m_path); !written)
        return written.error();
    if (invocation.json())
        invocation.output().json(
            QJsonObject{{u"file"_s, m_path}, {u"planId"_s, plan->id}, {u"accountId"_s, found->accountId}});
    else
        invocation.output().line(tr("Written: %1").arg(m_path));
    return {};
}

} // namespace csm::ctl
