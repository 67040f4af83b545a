#include "core/kpi/kpicatalogue.h"

#include "core/base/tomldocument.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

std::optional<KpiUnit> unitNamed(const QString &code)
{
    for (const KpiUnit unit : {KpiUnit::Ratio, KpiUnit::Money, KpiUnit::Count, KpiUnit::Points}) {
        if (kpiUnitCode(unit) == code)
            return unit;
    }
    return std::nullopt;
}

bool isSaid(const LocalText &text)
{
    return !text.en.isEmpty() && !text.ko.isEmpty();
}

Result<KpiDefinition> definitionOf(const toml::table &table, const QString &fileName)
{
    const toml::node_view<const toml::node> node(table);
    KpiDefinition made{.code = tomlText(node["code"]),
        .id = tomlText(node["id"]),
        .name = tomlLocalText(node["name"]),
        .formula = tomlLocalText(node["formula"]),
        .version = int(node["version"].value_or(int64_t(0))),
        .higherIsBetter = node["higher_is_better"].value_or(true)};
    if (const auto target = node["target"].value<double>())
        made.target = *target;
    const auto unit = unitNamed(tomlText(node["unit"]));
    if (made.code.isEmpty() || !unit || made.version < 1 || !isSaid(made.name) || !isSaid(made.formula))
        return tomlError(
            fileName, table, u"a KPI has code, unit, version, and name and formula in en and ko"_s);
    made.unit = *unit;
    return made;
}

} // namespace

Result<KpiCatalogue> KpiCatalogue::parse(const QByteArray &toml, const QString &fileName)
{
    const auto table = parseToml(toml, fileName);
    if (!table)
        return table.error();
    KpiCatalogue catalogue;
    if (const toml::array *kpis = (*table)["kpi"].as_array()) {
        for (const toml::node &node : *kpis) {
            if (!node.is_table())
                return tomlError(fileName, node, u"not a table"_s);
            const auto definition = definitionOf(*node.as_table(), fileName);
            if (!definition)
                return definition.error();
            catalogue.m_definitions.append(*definition);
        }
    }
    if (const toml::table *reasons = (*table)["reasons"].as_table()) {
        for (const auto &[code, words] : *reasons)
            catalogue.m_reasons.insert(QString::fromStdString(std::string(code.str())),
                tomlLocalText(toml::node_view<const toml::node>(words)));
    }
    return catalogue;
}

const KpiCatalogue &KpiCatalogue::standard()
{
    static const KpiCatalogue catalogue = [] {
        QFile file(u":/kpi/kpi.toml"_s);
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT(opened);
        return *parse(file.readAll(), file.fileName()); // ours, and read by a test
    }();
    return catalogue;
}

const KpiDefinition &KpiCatalogue::definition(const QString &code) const
{
    const auto at = std::ranges::find(m_definitions, code, &KpiDefinition::code);
    Q_ASSERT_X(at != m_definitions.end(), "KpiCatalogue", qPrintable(code));
    return *at;
}

LocalText KpiCatalogue::reason(KpiReason reason) const
{
    return m_reasons.value(kpiReasonCode(reason));
}

} // namespace csm
