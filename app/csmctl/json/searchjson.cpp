#include "app/csmctl/json/searchjson.h"

#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

QJsonArray searchJson(const QList<SearchHit> &hits)
{
    return jsonArray(hits, [](const SearchHit &hit) {
        return QJsonObject{
            {u"kind"_s, hit.kind},
            {u"id"_s, hit.id},
            {u"accountId"_s, json(hit.accountId)},
            {u"account"_s, json(hit.accountName)},
            {u"name"_s, json(hit.name)},
            {u"field"_s, hit.field},
            {u"excerpt"_s, json(hit.excerpt)},
        };
    });
}

} // namespace csm::ctl
