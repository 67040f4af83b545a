#include "core/storage/dataage.h"

#include "core/storage/database.h"

namespace csm {

namespace {

void takeOlder(QDateTime &age, const QDateTime &other)
{
    if (other.isValid() && (!age.isValid() || other < age))
        age = other;
}

} // namespace

Result<DataAge> DataAge::read(Database &db, const QString &source)
{
    Statement q
        = db.prepare("SELECT entity, min(as_of) FROM freshness WHERE :source = '' OR source = :source GROUP "
                     "BY entity");
    q.bind(":source", source);
    DataAge age;
    QString entity;
    QDateTime at;
    while (q.next()) {
        q >> entity >> at;
        age.m_asOf.insert(entity, at);
    }
    return q.done(age);
}

QDateTime DataAge::of(std::initializer_list<Entity> entities) const
{
    QDateTime age;
    for (const Entity entity : entities)
        takeOlder(age, m_asOf.value(QString::fromLatin1(entityDef(entity).name)));
    return age;
}

QDateTime DataAge::oldest() const
{
    QDateTime age;
    for (const QDateTime &at : m_asOf)
        takeOlder(age, at);
    return age;
}

} // namespace csm
