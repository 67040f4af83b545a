#include "app/csmctl/json/listjson.h"

#include "app/csmctl/json/jsonvalues.h"

#include <QJsonDocument>

namespace csm::ctl {

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return {}; }
    template<typename T>
    QJsonValue operator()(const T &value) const
    {
        return json(value);
    }
};

} // namespace

QByteArray listJson(const ListTable &table)
{
    QByteArray array = "[";
    for (const std::vector<ListValue> &row : table.rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i)
            object.insert(table.columns.at(qsizetype(i)), std::visit(ToJson(), row[i]));
        if (array.size() > 1)
            array += ',';
        array += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return array + "]\n";
}

} // namespace csm::ctl
