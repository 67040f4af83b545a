#pragma once

#include "core/base/result.h"
#include "core/mapping/mapping.h"

#include <toml++/toml.h>

namespace csm {

/// Understands a parsed mapping file. The first mistake sticks and is what read() returns.
class MappingReader
{
public:
    Result<Mapping> read(const toml::table &document);

private:
    void readConnector(const toml::table &table);
    void readSection(const QString &name, const toml::table &table);
    void readFields(SectionRule &section, const toml::table &fields, const toml::table *enums);
    FieldRule readField(const FieldDef &def, const toml::node &node, const toml::table *enums);
    FieldRule::Convert readConvert(const toml::table &table);
    std::optional<QHash<QByteArray, QByteArray>> readWords(
        const FieldDef &def, const toml::table &field, const toml::table *enums);
    void checkWord(const FieldDef &def, const QByteArray &word, const toml::node &where);
    Condition readCondition(const toml::table &table);
    ObjectRule &objectNamed(const QString &name);
    void readFilters(const toml::table &objects);
    void order();

    void allowOnly(const toml::table &table, std::initializer_list<std::string_view> keys);
    const toml::table *tableAt(const toml::table &table, std::string_view key);
    QByteArray textAt(const toml::table &table, std::string_view key);
    QByteArrayList listAt(const toml::table &table, std::string_view key);
    void fail(const toml::node &where, const QString &what);

    Mapping m_mapping;
    std::optional<Error> m_error;
};

} // namespace csm
