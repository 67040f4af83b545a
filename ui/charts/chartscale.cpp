#include "ui/charts/chartscale.h"

#include "ui/charts/chartspec.h"

#include <cmath>

namespace csm::ui {

QList<double> ChartScale::ticks() const
{
    QList<double> ticks;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i) {
        const double tick = low + i * step;
        ticks.append(std::abs(tick) < step / 1e6 ? 0.0 : tick); // not −0.0000001
    }
    return ticks;
}

QString ChartScale::markText(double tick, const ChartAxis &axis) const
{
    NumberStyle style = axis.style;
    const auto whole = [](double value) { return std::abs(value - std::round(value)) < 1e-6; };
    for (int decimals = 0; decimals < axis.style.decimals; ++decimals) {
        const double scaled = std::pow(10, decimals) / style.divisor;
        if (whole(low * scaled) && whole(step * scaled)) {
            style.decimals = decimals;
            break;
        }
    }
    if (axis.bareMarks)
        style.prefix = style.suffix = QString();
    return style.text(tick);
}

ChartScale roundScale(double low, double high, int marks, const NumberStyle &style)
{
    if (!(high > low)) {
        const double room = high == 0 ? style.divisor : std::abs(high) * 0.1;
        high += room;
        low -= low == 0 ? 0 : room;
    }
    const double least = std::pow(10, -style.decimals);
    const double raw = (high - low) / style.divisor / std::max(1, marks - 1);
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 3.0, 5.0}) {
        const double tried = factor * magnitude;
        const bool writable = std::abs(tried / least - std::round(tried / least)) < 1e-6;
        const bool common = factor != 3.0 || tried > 20 * least; // 300, but not 0 3 6 9
        if (tried >= raw * 0.9 && writable && common) {
            step = tried;
            break;
        }
    }
    step = std::max(step, least) * style.divisor;
    constexpr double kSlack = 1e-9; // 0.3 is not a multiple of 0.1 for a computer
    return {std::floor(low / step + kSlack) * step, std::ceil(high / step - kSlack) * step, step};
}

} // namespace csm::ui
