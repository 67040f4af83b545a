#include "core/mapping/mappingreader.h"

#include <algorithm>
#include <sstream>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The table in one fixed spelling, whatever its comments and layout.
QByteArray spelling(const toml::table &table)
{
    std::ostringstream out;
    out << toml::json_formatter(table);
    return QByteArray::fromStdString(out.str());
}

} // namespace

Result<Mapping> MappingReader::read(const toml::table &document)
{
    allowOnly(document, {"connector", "object", "entity"});
    if (const toml::table *connector = tableAt(document, "connector"))
        readConnector(*connector);
    if (const toml::table *entities = tableAt(document, "entity")) {
        for (auto &&[name, section] : *entities) {
            if (const toml::table *table = section.as_table())
                readSection(text(name.str()), *table);
            else
                fail(section, u"a section is a table"_s);
        }
    }
    if (const toml::table *objects = tableAt(document, "object"))
        readFilters(*objects);
    if (m_error)
        return *m_error;
    order();
    return m_mapping;
}

void MappingReader::readConnector(const toml::table &table)
{
    allowOnly(table, {"system", "id", "modified", "deleted", "merged", "currency"});
    m_mapping.system = QString::fromUtf8(textAt(table, "system"));
    m_mapping.id = textAt(table, "id");
    m_mapping.modified = textAt(table, "modified");
    m_mapping.deleted = textAt(table, "deleted");
    m_mapping.merged = textAt(table, "merged");
    if (const toml::table *currency = tableAt(table, "currency")) {
        allowOnly(*currency, {"field", "default"});
        m_mapping.currencyField = textAt(*currency, "field");
        const QByteArray standing = textAt(*currency, "default");
        if (standing != "@org")
            m_mapping.currency = QString::fromLatin1(standing);
    }
}

void MappingReader::readSection(const QString &name, const toml::table &table)
{
    allowOnly(table, {"object", "into", "select_when", "extra", "fields", "enums"});
    const QByteArray into = textAt(table, "into");
    const auto entity = entityNamed(into.isEmpty() ? name : QString::fromUtf8(into));
    const QByteArray object = textAt(table, "object");
    if (!entity)
        return fail(table, u"no such entity: "_s + (into.isEmpty() ? name : QString::fromUtf8(into)));
    if (object.isEmpty())
        return fail(table, u"a section needs its object"_s);
    SectionRule section{.name = name, .entity = *entity, .extra = listAt(table, "extra")};
    if (const toml::node *when = table.get("select_when")) {
        const toml::array *conditions = when->as_array();
        if (!conditions)
            return fail(*when, u"select_when is a list"_s);
        for (const toml::node &condition : *conditions) {
            if (const toml::table *one = condition.as_table())
                section.when.push_back(readCondition(*one));
            else
                fail(condition, u"a condition is a table"_s);
        }
    }
    section.fields.resize(entityDef(*entity).fields.size());
    if (const toml::table *fields = tableAt(table, "fields"))
        readFields(section, *fields, tableAt(table, "enums"));
    ObjectRule &rule = objectNamed(QString::fromUtf8(object));
    rule.fingerprint += spelling(table);
    rule.sections.push_back(std::move(section));
}

void MappingReader::readFields(SectionRule &section, const toml::table &fields, const toml::table *enums)
{
    const EntityDef &def = entityDef(section.entity);
    for (auto &&[name, node] : fields) {
        const auto known
            = std::ranges::find_if(def.fields, [&](const FieldDef &field) { return name == field.name; });
        if (known == def.fields.end()) {
            fail(node, u"%1 has no field %2"_s.arg(QLatin1StringView(def.name), text(name.str())));
            continue;
        }
        section.fields[size_t(known - def.fields.begin())] = readField(*known, node, enums);
    }
}

FieldRule MappingReader::readField(const FieldDef &def, const toml::node &node, const toml::table *enums)
{
    FieldRule rule;
    if (const auto name = node.value<std::string_view>()) {
        rule.from = {bytes(*name)};
        return rule;
    }
    const toml::table *table = node.as_table();
    if (!table) {
        fail(node, u"a field is a name or a table"_s);
        return rule;
    }
    allowOnly(*table, {"from", "prefix", "refers", "const", "enum", "convert", "optional"});
    rule.from = listAt(*table, "from");
    rule.prefixes = listAt(*table, "prefix");
    rule.refers = QString::fromUtf8(textAt(*table, "refers"));
    if (const toml::node *constant = table->get("const")) {
        rule.constant = textAt(*table, "const");
        checkWord(def, *rule.constant, *constant);
        if (def.type != FieldType::Text && def.type != FieldType::LongText)
            fail(*constant,
                u"%1 is no text, and only a text can be constant"_s.arg(QLatin1StringView(def.name)));
    }
    rule.words = readWords(def, *table, enums);
    rule.convert = readConvert(*table);
    rule.isOptional = (*table)["optional"].value_or(false);
    return rule;
}

FieldRule::Convert MappingReader::readConvert(const toml::table &table)
{
    const QByteArray convert = textAt(table, "convert");
    if (convert == "seconds_to_minutes")
        return FieldRule::Convert::SecondsToMinutes;
    if (!convert.isEmpty())
        fail(table, u"no such conversion: "_s + QString::fromUtf8(convert));
    return FieldRule::Convert::None;
}

std::optional<QHash<QByteArray, QByteArray>> MappingReader::readWords(
    const FieldDef &def, const toml::table &field, const toml::table *enums)
{
    const QByteArray name = textAt(field, "enum");
    if (name.isEmpty())
        return std::nullopt;
    const toml::table *words = enums ? tableAt(*enums, name.toStdString()) : nullptr;
    if (!words) {
        fail(field, u"no such enum: "_s + QString::fromUtf8(name));
        return std::nullopt;
    }
    QHash<QByteArray, QByteArray> read;
    for (auto &&[word, node] : *words) {
        const QByteArray ours = textAt(*words, word.str());
        checkWord(def, ours, node);
        read.insert(bytes(word.str()), ours);
    }
    return read;
}

/// The schema refuses other words, and would so refuse the whole page.
void MappingReader::checkWord(const FieldDef &def, const QByteArray &word, const toml::node &where)
{
    if (def.oneOf && !QByteArray(def.oneOf).split(' ').contains(word))
        fail(where, u"%1 may be one of: %2"_s.arg(QLatin1StringView(def.name), QLatin1StringView(def.oneOf)));
}

Condition MappingReader::readCondition(const toml::table &table)
{
    allowOnly(table, {"field", "in", "not_in", "prefix", "refers", "not_refers"});
    Condition condition{.field = textAt(table, "field"),
        .in = listAt(table, "in"),
        .notIn = listAt(table, "not_in"),
        .prefixes = listAt(table, "prefix"),
        .refers = QString::fromUtf8(textAt(table, "refers")),
        .notRefers = QString::fromUtf8(textAt(table, "not_refers"))};
    if (condition.field.isEmpty())
        fail(table, u"a condition needs its field"_s);
    return condition;
}

ObjectRule &MappingReader::objectNamed(const QString &name)
{
    const auto found = std::ranges::find(m_mapping.objects, name, &ObjectRule::object);
    if (found != m_mapping.objects.end())
        return *found;
    m_mapping.objects.push_back({.object = name});
    return m_mapping.objects.back();
}

void MappingReader::readFilters(const toml::table &objects)
{
    for (auto &&[name, node] : objects) {
        const auto rule = std::ranges::find(m_mapping.objects, text(name.str()), &ObjectRule::object);
        const toml::table *table = node.as_table();
        if (!table || rule == m_mapping.objects.end()) {
            fail(node, u"no section reads the object "_s + text(name.str()));
            continue;
        }
        allowOnly(*table, {"filter"});
        rule->fingerprint += spelling(*table);
        const toml::table *filter = tableAt(*table, "filter");
        if (!filter)
            continue;
        for (auto &&[path, key] : *filter) {
            const auto entity = entityNamed(QString::fromUtf8(textAt(*filter, path.str())));
            if (entity == Entity::Account || entity == Entity::Objective)
                rule->filters.push_back({text(path.str()), *entity});
            else
                fail(key, u"a filter refers to account or objective"_s);
        }
    }
}

/// An object is read once the entities that its records may refer to are there: after the last of its own
/// kinds.
void MappingReader::order()
{
    const auto last = [](const ObjectRule &rule) {
        return std::ranges::max(rule.sections, {}, &SectionRule::entity).entity;
    };
    std::ranges::stable_sort(m_mapping.objects, {}, last);
    for (ObjectRule &rule : m_mapping.objects)
        std::ranges::stable_sort(rule.sections, std::ranges::greater(),
            [](const SectionRule &section) { return section.when.size(); });
}

void MappingReader::allowOnly(const toml::table &table, std::initializer_list<std::string_view> keys)
{
    for (auto &&[key, node] : table) {
        if (std::ranges::find(keys, key.str()) == keys.end())
            fail(node, u"unknown word: "_s + text(key.str()));
    }
}

const toml::table *MappingReader::tableAt(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (node && !node->is_table())
        fail(*node, u"%1 is a table"_s.arg(text(key)));
    return node ? node->as_table() : nullptr;
}

QByteArray MappingReader::textAt(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        return {};
    if (!node->is_string())
        fail(*node, u"%1 is a text"_s.arg(text(key)));
    return bytes(node->value_or(std::string_view()));
}

QByteArrayList MappingReader::listAt(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        return {};
    if (node->is_string())
        return {textAt(table, key)};
    QByteArrayList list;
    if (const toml::array *array = node->as_array(); array && array->is_homogeneous<std::string>()) {
        for (const toml::node &one : *array)
            list.append(bytes(one.value_or(std::string_view())));
    } else if (!array || !array->empty()) {
        fail(*node, u"%1 is a text or a list of texts"_s.arg(text(key)));
    }
    return list;
}

void MappingReader::fail(const toml::node &where, const QString &what)
{
    if (m_error)
        return;
    const auto &source = where.source();
    const QString file = source.path ? QString::fromStdString(*source.path) : QString();
    m_error = Error{ErrorCode::Configuration, what, {file, QString::number(source.begin.line)}};
}

} // namespace csm
