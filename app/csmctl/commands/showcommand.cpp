#include "app/csmctl/commands/showcommand.h"

#include "app/csmctl/json/accountjson.h"
#include "app/csmctl/overviewtext.h"
#include "core/account360/account360queries.h"
#include "core/storage/accountlookup.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString ShowCommand::usage() const
{
    return u"ACCOUNT"_s;
}

QString ShowCommand::summary() const
{
    return tr("Show all that is known of one account, by its id, CRM id or whole name.");
}

Outcome ShowCommand::prepare(const Invocation &invocation)
{
    const auto asked = invocation.line().onlyArgument(tr("the account"));
    if (!asked)
        return asked.error();
    m_asked = *asked;
    return {};
}

Outcome ShowCommand::read(Invocation &invocation, Database &db)
{
    const auto id = findAccount(db, m_asked);
    if (!id)
        return id.error();
    const auto overview = Account360Queries(db, invocation.clock()).overview(*id);
    if (!overview)
        return overview.error();
    if (!*overview)
        return Error{ErrorCode::NotFound, u"no such account"_s, {m_asked}};
    if (invocation.json())
        invocation.output().json(overviewJson(**overview, invocation.language()));
    else
        invocation.output().write(
            overviewText(**overview, invocation.format(), invocation.clock().zone()).toUtf8());
    return {};
}

} // namespace csm::ctl
