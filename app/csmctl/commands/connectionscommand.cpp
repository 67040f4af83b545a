#include "app/csmctl/commands/connectionscommand.h"

#include "app/csmctl/json/connectionjson.h"
#include "app/csmctl/json/jsonvalues.h"
#include "app/csmctl/texttable.h"
#include "core/messages/entitytext.h"
#include "core/sync/syncqueries.h"

namespace csm::ctl {

QString ConnectionsCommand::usage() const
{
    return {};
}

QString ConnectionsCommand::summary() const
{
    return tr("List the connections.");
}

Outcome ConnectionsCommand::read(Invocation &invocation, Database &db)
{
    const auto overview = SyncQueries(db).overview(0);
    if (!overview)
        return overview.error();
    QList<Connection> connections;
    for (const ConnectionFacts &facts : overview->connections)
        connections.append(facts.connection);
    print(invocation, connections);
    return {};
}

Outcome ConnectionsCommand::readNothing(Invocation &invocation, const Error &)
{
    print(invocation, {});
    return {};
}

void ConnectionsCommand::print(Invocation &invocation, const QList<Connection> &connections)
{
    if (invocation.json())
        return invocation.output().json(jsonArray(connections, connectionJson));
    TextTable table;
    for (const QString &title :
        {tr("Name"), tr("Address"), tr("Signed in as"), tr("Reads"), tr("State"), tr("Synced")})
        table.addColumn(title);
    for (const Connection &connection : connections) {
        table.addRow({connection.name, connection.url.toString(), connection.userName,
            scopeText(connection.scope), connectionStatusText(connection.status),
            connection.syncedAt.isValid()
                ? invocation.format().dateTime(connection.syncedAt, invocation.clock().zone())
                : ui::Format::missing()});
    }
    invocation.output().write(table.text().toUtf8());
}

} // namespace csm::ctl
