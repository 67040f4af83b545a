#pragma once

#include "core/domain/accountsummary.h"
#include "core/health/healthscorer.h"
#include "core/kpi/kpi.h"
#include "ui/format/format.h"
#include "ui/widgets/popover.h"

#include <QTimeZone>

namespace csm::ui {

/// What numbers say about themselves: formula, n, window, age.
class NumberWords
{
public:
    NumberWords(const Format &format, const QTimeZone &zone)
        : m_format(format)
        , m_zone(zone)
    {
    }

    QString value(const KpiValue &kpi) const; ///< rounded for its unit; "–" when there is none
    Explanation explain(const KpiValue &kpi) const;
    Explanation explain(const MeasureScore &measure, const QDateTime &asOf) const;
    Explanation explain(const HealthScore &health, const QDateTime &asOf) const;
    Explanation explain(const NextRenewal &renewal, const QDateTime &asOf) const;

    const QString &in(const LocalText &text) const; ///< the program's language
    QString window(QDate from, QDate to) const;
    QString moment(const QDateTime &at) const; ///< empty when invalid

private:
    QString missing(MissingInput reason) const;

    Format m_format;
    QTimeZone m_zone;
};

} // namespace csm::ui
