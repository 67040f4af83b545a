#include "app/csmctl/commands/searchcommand.h"

#include "app/csmctl/codewords.h"
#include "app/csmctl/json/searchjson.h"
#include "app/csmctl/texttable.h"
#include "core/search/searchqueries.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace csm::ctl {

QString SearchCommand::usage() const
{
    return u"TEXT [--limit N]"_s;
}

QString SearchCommand::summary() const
{
    return tr("Find accounts, contacts, cases, interactions and plans by their text.");
}

QList<CommandOption> SearchCommand::options() const
{
    return {{u"limit"_s, u"N"_s, tr("At most so many; without it, all.")}};
}

Outcome SearchCommand::prepare(const Invocation &invocation)
{
    m_text = invocation.line().arguments().join(u' ');
    if (m_text.trimmed().isEmpty())
        return usageError(tr("%1 is missing").arg(tr("the text")));
    const auto limit = invocation.line().number(u"limit"_s, 0, 1, std::numeric_limits<int>::max());
    if (!limit)
        return limit.error();
    m_limit = *limit;
    return {};
}

Outcome SearchCommand::read(Invocation &invocation, Database &db)
{
    const auto hits = SearchQueries(db).find(m_text, m_limit);
    if (!hits)
        return hits.error();
    if (invocation.json()) {
        invocation.output().json(searchJson(*hits));
        return {};
    }
    TextTable table;
    for (const QString &title : {tr("Kind"), tr("Name"), tr("Account"), tr("Found in"), tr("Text"), tr("Id")})
        table.addColumn(title);
    for (const SearchHit &hit : *hits)
        table.addRow({hitKindText(hit.kind), hit.name, hit.accountName, hit.field, hit.excerpt, hit.id});
    invocation.output().write(table.text().toUtf8());
    return {};
}

} // namespace csm::ctl
