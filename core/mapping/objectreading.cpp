#include "core/mapping/objectreading.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// Looks up by name, once, what a reading then knows by place.
class Resolver
{
public:
    Resolver(const Mapping &mapping, const ObjectRule &rule, const RemoteSchema &schema)
        : m_mapping(mapping)
        , m_rule(rule)
        , m_schema(schema)
        , m_remote(schema.value(rule.object))
    {
    }

    ObjectReading resolve(const QString &orgCurrency);

private:
    int place(const QByteArray &field); ///< in the record; -1 where the org does not have it
    QByteArray prefixOf(const QString &object);
    ObjectReading::Section resolveSection(const SectionRule &rule);
    std::optional<ObjectReading::Field> resolveField(const FieldDef &def, const FieldRule &rule);
    void resolveFilters();
    QByteArray identity() const;

    const Mapping &m_mapping;
    const ObjectRule &m_rule;
    const RemoteSchema &m_schema;
    RemoteObject m_remote;
    QByteArray m_prefixes;
    ObjectReading m_reading;
};

ObjectReading Resolver::resolve(const QString &orgCurrency)
{
    m_reading.object = m_rule.object;
    m_reading.id = place(m_mapping.id);
    m_reading.modified = place(m_mapping.modified);
    m_reading.deleted = place(m_mapping.deleted);
    m_reading.merged = place(m_mapping.merged);
    m_reading.currencySlot = place(m_mapping.currencyField);
    m_reading.currency = (m_mapping.currency.isEmpty() ? orgCurrency : m_mapping.currency).toLatin1();
    for (const SectionRule &section : m_rule.sections)
        m_reading.sections.push_back(resolveSection(section));
    resolveFilters();
    m_reading.isAbsent = !m_remote.isPresent || m_reading.id < 0 || m_reading.modified < 0
        || (m_reading.filters.empty() && !m_rule.filters.empty());
    m_reading.missing.removeDuplicates();
    m_reading.identity = identity();
    return std::move(m_reading);
}

int Resolver::place(const QByteArray &field)
{
    if (field.isEmpty() || !m_remote.fields.contains(QString::fromUtf8(field)))
        return -1;
    const qsizetype known = m_reading.fields.indexOf(field);
    if (known >= 0)
        return int(known);
    m_reading.fields.append(field);
    return int(m_reading.fields.size()) - 1;
}

QByteArray Resolver::prefixOf(const QString &object)
{
    const QByteArray prefix = m_schema.value(object).keyPrefix.toLatin1();
    m_prefixes += prefix + '/';
    return prefix;
}

ObjectReading::Section Resolver::resolveSection(const SectionRule &rule)
{
    ObjectReading::Section section{.entity = rule.entity};
    for (const Condition &condition : rule.when)
        section.when.push_back(
            {place(condition.field), &condition, prefixOf(condition.refers), prefixOf(condition.notRefers)});
    const EntityDef &def = entityDef(rule.entity);
    for (size_t i = 0; i < rule.fields.size(); ++i) {
        if (auto field = resolveField(def.fields[i], rule.fields[i])) {
            field->at = i;
            section.fields.push_back(std::move(*field));
        }
    }
    for (const QByteArray &name : rule.extra) {
        if (const int at = place(name); at >= 0)
            section.extra.emplace_back(name, at);
        else
            m_reading.missing.append(QString::fromUtf8(name));
    }
    return section;
}

std::optional<ObjectReading::Field> Resolver::resolveField(const FieldDef &def, const FieldRule &rule)
{
    ObjectReading::Field field{.def = &def, .rule = &rule};
    for (const QByteArray &name : rule.from) {
        if (const int at = place(name); at >= 0)
            field.sources.push_back(at);
    }
    if (field.sources.empty() && !rule.from.isEmpty() && !rule.isOptional)
        m_reading.missing.append(QString::fromUtf8(rule.from.first()));
    if (field.sources.empty() && !rule.constant)
        return std::nullopt;
    if (!rule.prefixes.isEmpty())
        field.prefixes = rule.prefixes;
    if (!rule.refers.isEmpty()) {
        const QByteArray prefix = prefixOf(rule.refers);
        field.prefixes = prefix.isEmpty() ? QByteArrayList() : QByteArrayList{prefix};
    }
    static constexpr std::string_view naming[] = {"name", "title", "subject", "number"};
    if (std::ranges::find(naming, def.name) != std::end(naming))
        m_reading.labels += rule.from;
    return field;
}

/// A path of parents is there when its first parent is; what lies behind is the CRM's to know.
void Resolver::resolveFilters()
{
    for (const FilterRule &filter : m_rule.filters) {
        const QString first = filter.path.section(u'.', 0, 0);
        const bool isPath = first != filter.path;
        if (isPath ? m_remote.parents.contains(first) : m_remote.fields.contains(first))
            m_reading.filters.push_back(filter);
        else
            m_reading.missing.append(filter.path);
    }
}

QByteArray Resolver::identity() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &part : {m_rule.fingerprint, m_mapping.id, m_mapping.modified, m_mapping.deleted,
             m_mapping.merged, m_reading.currency, m_prefixes, m_reading.fields.join(',')})
        hash.addData(part + '\n');
    return hash.result().toHex();
}

} // namespace

QList<Entity> ObjectReading::entities() const
{
    QList<Entity> all;
    for (const Section &section : sections) {
        if (!all.contains(section.entity))
            all.append(section.entity);
    }
    return all;
}

ObjectReading resolve(
    const Mapping &mapping, const ObjectRule &rule, const RemoteSchema &schema, const QString &orgCurrency)
{
    return Resolver(mapping, rule, schema).resolve(orgCurrency);
}

QStringList objectsOf(const Mapping &mapping)
{
    QStringList all;
    for (const ObjectRule &rule : mapping.objects) {
        all.append(rule.object);
        for (const SectionRule &section : rule.sections) {
            for (const Condition &condition : section.when)
                all << condition.refers << condition.notRefers;
            for (const FieldRule &field : section.fields)
                all << field.refers;
        }
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

} // namespace csm
