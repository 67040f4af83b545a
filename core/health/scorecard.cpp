#include "core/health/scorecard.h"

#include "core/base/tomldocument.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

using Points = std::vector<std::pair<double, double>>;

double onLine(const Points &points, double raw)
{
    const auto above = std::ranges::upper_bound(points, raw, {}, &std::pair<double, double>::first);
    if (above == points.begin())
        return points.front().second;
    if (above == points.end())
        return points.back().second;
    const auto &[x0, y0] = *std::prev(above);
    const auto &[x1, y1] = *above;
    return y0 + (raw - x0) * (y1 - y0) / (x1 - x0);
}

std::optional<Scoring::Kind> scoringNamed(const QString &name)
{
    if (name == u"step")
        return Scoring::Kind::Step;
    if (name == u"linear")
        return Scoring::Kind::Linear;
    if (name == u"linear-bounded")
        return Scoring::Kind::LinearBounded;
    return std::nullopt;
}

/// Empty when they are missing or not as they should be.
Points pointsOf(const toml::table &table)
{
    Points points;
    const toml::array *pairs = table["points"].as_array();
    for (size_t i = 0; pairs && i < pairs->size(); ++i) {
        const toml::node_view<const toml::node> pair((*pairs)[i]);
        const auto x = pair[0].value<double>();
        const auto y = pair[1].value<double>();
        const bool rises = points.empty() || !x || points.back().first < *x;
        if (!x || !y || *y < 0 || *y > 100 || !rises)
            return {};
        points.emplace_back(*x, *y);
    }
    return points;
}

/// Reads one file; remembers the first thing that is wrong in it.
class Reader
{
public:
    explicit Reader(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    Scorecard card(const toml::table &table)
    {
        const toml::node_view<const toml::node> root(table);
        Scorecard card;
        card.code = tomlText(root["code"]);
        card.name = tomlLocalText(root["name"]);
        card.version = int(root["version"].value_or(int64_t(0)));
        card.lowConfidenceBelow = root["low_confidence_below"].value_or(0.0);
        each(table, "bands", [&](const toml::table &band) { card.bands.push_back(this->band(band)); });
        each(table, "groups", [&](const toml::table &group) { card.groups.push_back(this->group(group)); });
        check(!card.bands.empty() && card.bands.front().first == 0
                && std::ranges::is_sorted(
                    card.bands, std::ranges::less_equal(), &std::pair<double, HealthBand>::first),
            table, u"bands begin at 0 and rise"_s);
        return card;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    std::pair<double, HealthBand> band(const toml::table &table)
    {
        const toml::node_view<const toml::node> node(table);
        const HealthBand band = healthBandNamed(tomlText(node["band"]));
        check(band != HealthBand::Unknown, table, u"a band is risk, watch or healthy"_s);
        return {node["from"].value_or(-1.0), band};
    }

    MeasureGroup group(const toml::table &table)
    {
        const toml::node_view<const toml::node> node(table);
        MeasureGroup group{
            tomlText(node["code"]), tomlLocalText(node["name"]), node["weight"].value_or(-1.0), {}};
        check(group.weight >= 0, table, u"a group has a weight of 0 or more"_s);
        each(table, "measures", [&](const toml::table &m) { group.measures.push_back(measure(m)); });
        return group;
    }

    Measure measure(const toml::table &table)
    {
        const toml::node_view<const toml::node> node(table);
        Measure measure;
        measure.code = tomlText(node["code"]);
        measure.name = tomlLocalText(node["name"]);
        measure.note = tomlLocalText(node["note"]);
        measure.weight = node["weight"].value_or(-1.0);
        check(measure.weight >= 0, table, u"a measure has a weight of 0 or more"_s);
        const auto kind = scoringNamed(tomlText(node["scoring"]));
        check(kind.has_value(), table, u"scoring is step, linear or linear-bounded"_s);
        measure.scoring = {kind.value_or(Scoring::Kind::Linear), pointsOf(table)};
        check(!measure.scoring.points.empty(), table, u"points are [value, 0 to 100], rising by value"_s);
        return measure;
    }

    template<typename Take>
    void each(const toml::table &table, std::string_view key, Take take)
    {
        const toml::array *array = table[key].as_array();
        check(array && !array->empty(), table,
            u"%1 is missing"_s.arg(QString::fromUtf8(key.data(), qsizetype(key.size()))));
        if (!array)
            return;
        for (const toml::node &node : *array) {
            const toml::table *entry = node.as_table();
            check(entry, node, u"not a table"_s);
            if (entry)
                take(*entry);
        }
    }

    void check(bool right, const toml::node &node, const QString &what)
    {
        if (!right && !m_error)
            m_error = tomlError(m_fileName, node, what);
    }

    QString m_fileName;
    std::optional<Error> m_error;
};

} // namespace

std::optional<double> Scoring::score(double raw) const
{
    if (points.empty() || std::isnan(raw))
        return std::nullopt;
    const bool outside = raw < points.front().first || raw > points.back().first;
    switch (kind) {
    case Kind::Step: {
        const auto above = std::ranges::upper_bound(points, raw, {}, &std::pair<double, double>::first);
        return above == points.begin() ? std::nullopt : std::optional(std::prev(above)->second);
    }
    case Kind::Linear:
        return onLine(points, raw);
    case Kind::LinearBounded:
        return outside ? std::nullopt : std::optional(onLine(points, raw));
    }
    return std::nullopt;
}

HealthBand Scorecard::bandOf(double score) const
{
    HealthBand band = HealthBand::Unknown;
    if (!(score >= 0 && score <= 100))
        return band;
    for (const auto &[from, named] : bands) {
        if (score >= from)
            band = named;
    }
    return band;
}

Result<Scorecard> Scorecard::parse(const QByteArray &toml, const QString &fileName)
{
    const auto table = parseToml(toml, fileName);
    if (!table)
        return table.error();
    Reader reader(fileName);
    Scorecard card = reader.card(*table);
    if (reader.error())
        return *reader.error();
    return card;
}

const Scorecard &Scorecard::standard()
{
    static const Scorecard card = [] {
        QFile file(u":/scorecards/default.toml"_s);
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT(opened);
        return *parse(file.readAll(), file.fileName()); // ours, and read by a test
    }();
    return card;
}

} // namespace csm
