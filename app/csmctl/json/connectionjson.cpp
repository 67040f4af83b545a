#include "app/csmctl/json/connectionjson.h"

#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonObject connectionJson(const Connection &connection)
{
    return {
        {u"id"_s, json(connection.id)},
        {u"system"_s, json(connection.system)},
        {u"name"_s, json(connection.name)},
        {u"url"_s, json(connection.url.toString())},
        {u"orgId"_s, json(connection.orgId)},
        {u"userRemoteId"_s, json(connection.userRemoteId)},
        {u"user"_s, json(connection.userName)},
        {u"scope"_s, json(scopeName(connection.scope))},
        {u"apiVersion"_s, json(connection.apiVersion)},
        {u"currency"_s, json(connection.currency)},
        {u"status"_s, json(connectionStatusName(connection.status))},
        {u"createdAt"_s, json(connection.createdAt)},
        {u"syncedAt"_s, json(connection.syncedAt)},
    };
}

} // namespace csm::ctl
