#include "core/sync/schemacatalog.h"

#include "core/connectors/connector.h"
#include "core/storage/database.h"
#include "core/sync/sessiondriver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr qint64 goodForMs = 24 * 3600 * 1000;

QByteArray description(const RemoteObject &object)
{
    return QJsonDocument(QJsonObject{{"present"_L1, object.isPresent}, {"keyPrefix"_L1, object.keyPrefix},
                             {"fields"_L1, QJsonArray::fromStringList(object.fields)},
                             {"parents"_L1, QJsonArray::fromStringList(object.parents)}})
        .toJson(QJsonDocument::Compact);
}

QStringList texts(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

RemoteObject described(const QString &name, const QByteArray &description)
{
    const QJsonObject json = QJsonDocument::fromJson(description).object();
    return {name, json["present"_L1].toBool(), json["keyPrefix"_L1].toString(), texts(json["fields"_L1]),
        texts(json["parents"_L1])};
}

} // namespace

Result<RemoteSchema> SchemaCatalog::load(
    const Connector &connector, SessionDriver &driver, const QStringList &objects, bool fresh)
{
    const auto known = m_repository.descriptions(
        fresh ? std::numeric_limits<qint64>::max() : driver.serverNow() - goodForMs);
    if (!known)
        return known.error();
    RemoteSchema schema;
    QStringList unknown;
    for (const QString &object : objects) {
        if (known->contains(object))
            schema.insert(object, described(object, known->value(object)));
        else
            unknown.append(object);
    }
    if (unknown.isEmpty())
        return schema;
    const auto answer = driver.ask(*connector.describe(unknown));
    if (!answer)
        return answer.error();
    if (auto saved = save(*answer, driver.serverNow()); !saved)
        return saved.error();
    for (const RemoteObject &object : *answer)
        schema.insert(object.name, object);
    return schema;
}

Result<void> SchemaCatalog::save(const QList<RemoteObject> &objects, qint64 at)
{
    Transaction tx(m_db);
    for (const RemoteObject &object : objects) {
        if (auto saved = m_repository.save(object.name, description(object), at); !saved)
            return saved;
    }
    return tx.commit();
}

Result<void> SchemaCatalog::forget(const QString &object)
{
    Transaction tx(m_db);
    if (auto forgotten = m_repository.forget(object); !forgotten)
        return forgotten;
    return tx.commit();
}

} // namespace csm
