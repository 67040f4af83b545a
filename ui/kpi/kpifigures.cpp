#include "ui/kpi/kpifigures.h"

#include "core/kpi/kpicatalogue.h"
#include "ui/account360/numberwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

class KpiFigures
{
    Q_DECLARE_TR_FUNCTIONS(KpiFigures)
};

/// The last month that is over; nullopt when it has no value.
std::optional<double> before(const KpiValue &kpi)
{
    for (auto point = kpi.series.crbegin(); point != kpi.series.crend(); ++point) {
        if (!point->running)
            return plainNumber(point->value);
    }
    return std::nullopt;
}

QString changeText(const KpiValue &kpi, double now, double then, const Format &format)
{
    switch (kpi.definition.unit) {
    case KpiUnit::Ratio:
        return format.points(now - then);
    case KpiUnit::Money:
        return then > 0 ? format.signedPercent((now - then) / then) : QString();
    case KpiUnit::Count:
    case KpiUnit::Points:
        return format.signedNumber(std::round(now) - std::round(then));
    }
    Q_UNREACHABLE();
}

/// What stands behind the change, in grey.
QString hintOf(const KpiValue &kpi, const KpiReport &report, const Format &format, bool changed)
{
    const QString code = kpi.definition.code;
    if (!kpi.isKnown())
        return NumberWords(format, QTimeZone::utc()).in(KpiCatalogue::standard().reason(kpi.reason));
    if (code == "renewals_due"_L1) {
        const KpiValue *target = report.find(u"renewals_due_target"_s);
        return target && target->isKnown() ? KpiFigures::tr("%1 in all").arg(format.money(target->money()))
                                           : QString();
    }
    if (code == "health"_L1)
        return KpiFigures::tr("%n account(s) with a score", nullptr, kpi.n);
    if (code == "nps"_L1 || code == "csat"_L1)
        return KpiFigures::tr("%n answer(s)", nullptr, kpi.n);
    return changed ? KpiFigures::tr("since last month") : QString();
}

} // namespace

std::optional<double> plainNumber(const KpiAmount &amount)
{
    if (const auto *number = std::get_if<double>(&amount))
        return *number;
    if (const auto *money = std::get_if<Money>(&amount))
        return double(money->minor);
    return std::nullopt;
}

Delta kpiDelta(const KpiValue &kpi, const Format &format)
{
    const auto now = plainNumber(kpi.value);
    const auto then = before(kpi);
    if (!now || !then)
        return {};
    const QString text = changeText(kpi, *now, *then, format);
    const bool none = text.isEmpty()
        || std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (none)
        return {};
    const bool up = *now > *then;
    const bool good = up == kpi.definition.higherIsBetter;
    return {text, up ? Delta::Direction::Up : Delta::Direction::Down, good ? Tone::Good : Tone::Risk, {}};
}

KpiFigure kpiFigure(const KpiValue &kpi, const KpiReport &report, const Format &format)
{
    const NumberWords words(format, QTimeZone::utc());
    KpiFigure figure;
    figure.label = words.in(kpi.definition.name);
    figure.number = words.value(kpi);
    if (kpi.definition.code != "renewals_due"_L1) // it looks ahead: last month's number was about other days
        figure.delta = kpiDelta(kpi, format);
    figure.delta.hint = hintOf(kpi, report, format, !figure.delta.text.isEmpty());
    const auto known = std::count_if(kpi.series.cbegin(), kpi.series.cend(),
        [](const KpiPoint &point) { return plainNumber(point.value).has_value(); });
    for (const KpiPoint &point : kpi.series) {
        if (known > 1)
            figure.trend.append(plainNumber(point.value).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    figure.trendTone = figure.delta.tone == Tone::Risk ? Tone::Risk : Tone::Accent;
    return figure;
}

} // namespace csm::ui
