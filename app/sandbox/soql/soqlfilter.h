#pragma once

#include "app/sandbox/soql/fieldpath.h"
#include "app/sandbox/soql/text.h"

#include <QDateTime>
#include <QSet>

namespace csm::sandbox {

/// What "now" means to a query.
struct SoqlMoment
{
    QDate today = {};
    QDateTime startOfToday = {};
};

/// A WHERE clause whose names and literals were checked against the org; tells which records it fits.
class SoqlFilter
{
public:
    /// A literal: numbers, days, instants and record ids as an interval of cells, texts as themselves.
    struct Value
    {
        bool isNull = false;
        Cell low = nullCell;
        Cell high = nullCell;
        QByteArray text = {};
    };

    using Kind = SoqlCondition::Kind;
    using Operator = SoqlCondition::Operator;

    static Outcome<SoqlFilter> bind(
        const PathScope &scope, const SoqlCondition &condition, const SoqlMoment &moment);

    bool matches(const Org &org, RecordId record) const;

    /// The interval of own cells of @p column outside of which nothing can fit.
    std::pair<Cell, Cell> bounds(int column) const;

    /// The own reference or Id columns that must equal one of a few records, each with these records.
    QList<std::pair<int, QList<Cell>>> keys() const;

private:
    bool fits(const Org &org, RecordId record) const;
    bool fitsAny(const Org &org, RecordId record) const;
    int compare(const Org &org, RecordId record, const Value &value) const;
    bool isNull(const Org &org, RecordId record) const;
    bool isText() const;

    Kind m_kind = Kind::And;
    QList<SoqlFilter> m_parts;
    FieldPath m_path;
    Operator m_op = Operator::Equal;
    QList<Value> m_values;
    QSet<Cell> m_records; ///< of IN over ids
    std::optional<LikePattern> m_pattern;
};

/// Whether texts are kept in cells of that type.
bool isTextType(FieldType type);

} // namespace csm::sandbox
