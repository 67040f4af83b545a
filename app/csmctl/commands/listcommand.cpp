#include "app/csmctl/commands/listcommand.h"

#include "app/csmctl/json/listjson.h"
#include "app/csmctl/listtext.h"
#include "core/portfolio/listqueries.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString ListCommand::usage() const
{
    return listWords().join(u'|') + " [--gone]"_L1;
}

QString ListCommand::summary() const
{
    return tr("List the records of one kind.");
}

QList<CommandOption> ListCommand::options() const
{
    return {{u"gone"_s, {}, tr("Those that were deleted, merged or left the scope, instead.")}};
}

Outcome ListCommand::prepare(const Invocation &invocation)
{
    const auto word = invocation.line().onlyArgument(tr("the kind of records"));
    if (!word)
        return word.error();
    if (!listWords().contains(*word))
        return usageError(tr("%1; there are %2").arg(*word, listWords().join(", "_L1)));
    m_word = *word;
    return {};
}

Outcome ListCommand::read(Invocation &invocation, Database &db)
{
    const auto gone
        = invocation.line().isSet(u"gone"_s) ? ListQueries::Gone::Only : ListQueries::Gone::Without;
    const auto table = ListQueries(db, invocation.clock()).list(m_word, gone);
    if (!table)
        return table.error();
    if (invocation.json())
        invocation.output().write(listJson(*table));
    else
        invocation.output().write(listText(*table, invocation.format(), invocation.clock().zone()).toUtf8());
    return {};
}

} // namespace csm::ctl
