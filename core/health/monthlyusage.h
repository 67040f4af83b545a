#pragma once

#include "core/base/result.h"
#include "core/storage/accountscope.h"

#include <QDate>
#include <QHash>

#include <array>
#include <optional>

namespace csm {

class Database;

/// An account's usage in the six full months before today.
class MonthlyUsage
{
public:
    enum class Metric {
        ActiveUsers,
        LicencesBought,
        LicencesAssigned,
        CapabilitiesInUse,
        CapabilitiesBought,
        FileUploads,
        Logins,
    };

    struct Latest
    {
        std::optional<double> value = {};
        QDate month = {}; ///< its first day
        bool isStale = false; ///< there is a value, but of more than two months ago
    };

    static constexpr int months = 6;

    MonthlyUsage()
        : MonthlyUsage(QDate())
    {
    }
    explicit MonthlyUsage(QDate runningMonth);

    void insert(Metric metric, QDate month, double value);

    /// Of the last full month, or the one before.
    Latest latest(Metric metric) const;

    /// Of full months @p from to @p to ago, both counted; nullopt when one of them is not known.
    std::optional<double> sum(Metric metric, int from, int to) const;

    QDate monthsAgo(int ago) const { return m_running.addMonths(-ago); }

private:
    static constexpr size_t metrics = 7;

    QDate m_running; ///< first day of today's month
    std::array<std::array<double, months>, metrics> m_values; ///< [metric][months ago − 1], NaN where unknown
};

/// By account; those without any usage are not in it.
Result<QHash<QString, MonthlyUsage>> monthlyUsage(Database &db, const AccountScope &scope, QDate today);

} // namespace csm
