#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace csm {

/// Why a measure has no value.
enum class MissingInput {
    None, ///< it has one
    NoData, ///< nothing of the kind is here
    NothingToCompareWith, ///< it would divide by zero: no licences bought, no revenue a year ago
    Stale, ///< what is here is too old
    OutOfBounds, ///< the scoring has no effect at this value
};

QString missingInputCode(MissingInput missing); ///< "no_data", …; empty for None

/// One number that health is made of.
struct HealthInput
{
    std::optional<double> raw = {};
    int n = 0; ///< records that it was made of
    QDate from = {};
    QDate to = {}; ///< the window
    MissingInput missing = MissingInput::NoData;

    friend bool operator==(const HealthInput &, const HealthInput &) = default;
};

/// By measure code: tickets, growth, breadth, licence_use, uploads, logins. What is not in it has no data.
class HealthInputs
{
public:
    void insert(const QString &code, const HealthInput &input) { m_inputs.emplace_back(code, input); }
    HealthInput value(const QString &code) const;

private:
    std::vector<std::pair<QString, HealthInput>> m_inputs;
};

} // namespace csm
