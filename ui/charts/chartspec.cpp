#include "ui/charts/chartspec.h"

#include "ui/format/format.h"

namespace csm::ui {

QString NumberStyle::text(std::optional<double> value) const
{
    if (!value)
        return Format::missing();
    const Format format(Language::English); // digits are grouped the same in both languages
    const QString number = format.number(*value / divisor, decimals);
    const QString sign
        = number.startsWith(QChar(0x2212)) ? number.first(1) : QString(); // before a currency too
    return sign + prefix + number.sliced(sign.size()) + suffix;
}

QColor colorOf(ChartInk ink, const Tokens &tokens)
{
    switch (ink) {
    case ChartInk::Series1:
    case ChartInk::Series2:
    case ChartInk::Series3:
    case ChartInk::Series4:
    case ChartInk::Series5:
    case ChartInk::Series6:
        return tokens.series[size_t(ink)];
    case ChartInk::Neutral:
        return tokens.seriesNeutral;
    case ChartInk::Muted:
        return tokens.text3;
    case ChartInk::Empty:
        return tokens.borderStrong;
    case ChartInk::Good:
        return tokens.good.fill;
    case ChartInk::Warn:
        return tokens.warn.fill;
    case ChartInk::Risk:
        return tokens.risk.fill;
    }
    Q_UNREACHABLE();
}

} // namespace csm::ui
