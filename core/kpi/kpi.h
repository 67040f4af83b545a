#pragma once

#include "core/base/localtext.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace csm {

enum class KpiUnit {
    Ratio, ///< 0.78 is 78 %
    Money,
    Count,
    Points, ///< NPS −100..100, health 0..100
};

QString kpiUnitCode(KpiUnit unit); ///< "ratio", "money", "count", "points"

/// Why there is no value. Its words are KpiCatalogue::reason().
enum class KpiReason {
    None,
    NoData, ///< nothing of the kind was read
    NothingAtStart, ///< a ratio to nothing
    TooFewAnswers, ///< under 5: the answers are shown, not a score
    SeveralCurrencies, ///< amounts that may not be added
    NotKept, ///< no score was kept for that month
};

QString kpiReasonCode(KpiReason reason); ///< "no_data", …; empty for None

using KpiAmount = std::variant<std::monostate, double, Money>;

/// What a number means: data, from resources/kpi.
struct KpiDefinition
{
    QString code = {}; ///< "nrr"
    QString id = {}; ///< "K11"
    LocalText name = {};
    LocalText formula = {};
    KpiUnit unit = KpiUnit::Count;
    int version = 1;
    bool higherIsBetter = true;
    std::optional<double> target = {};

    friend bool operator==(const KpiDefinition &, const KpiDefinition &) = default;
};

/// Whose number it is: "all", "segment:NAME", "account:NAME".
struct KpiLevel
{
    enum class Kind { All, Segment, Account };

    Kind kind = Kind::All;
    QString name = {}; ///< of the segment; id, CRM id or name of the account

    QString text() const;
    static Result<KpiLevel> parse(const QString &text); ///< Usage
    friend bool operator==(const KpiLevel &, const KpiLevel &) = default;
};

struct KpiPoint
{
    QDate month = {}; ///< its first day
    KpiAmount value = {};
    int n = 0;
    bool running = false; ///< measured today; the month is not over

    friend bool operator==(const KpiPoint &, const KpiPoint &) = default;
};

/// A number that can say where it comes from.
struct KpiValue
{
    KpiDefinition definition = {};
    KpiLevel level = {};
    KpiAmount value = {};
    KpiReason reason = KpiReason::NoData; ///< None when there is a value
    int n = 0; ///< what it was made of: accounts, answers or renewals
    QDate from = {};
    QDate to = {}; ///< the window
    QDateTime asOf = {}; ///< up to when the CRM was read
    QList<KpiPoint> series = {}; ///< oldest first; the last one is the running month

    bool isKnown() const { return value.index() != 0; }
    std::optional<double> number() const; ///< a ratio, count or points
    std::optional<Money> money() const;
    friend bool operator==(const KpiValue &, const KpiValue &) = default;
};

} // namespace csm
