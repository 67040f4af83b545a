#include "core/kpi/kpi.h"

using namespace Qt::StringLiterals;

namespace csm {

QString kpiUnitCode(KpiUnit unit)
{
    switch (unit) {
    case KpiUnit::Ratio:
        return u"ratio"_s;
    case KpiUnit::Money:
        return u"money"_s;
    case KpiUnit::Count:
        return u"count"_s;
    case KpiUnit::Points:
        return u"points"_s;
    }
    return {};
}

QString kpiReasonCode(KpiReason reason)
{
    switch (reason) {
    case KpiReason::None:
        return {};
    case KpiReason::NoData:
        return u"no_data"_s;
    case KpiReason::NothingAtStart:
        return u"nothing_at_start"_s;
    case KpiReason::TooFewAnswers:
        return u"too_few_answers"_s;
    case KpiReason::SeveralCurrencies:
        return u"several_currencies"_s;
    case KpiReason::NotKept:
        return u"not_kept"_s;
    }
    return {};
}

QString KpiLevel::text() const
{
    switch (kind) {
    case Kind::All:
        break;
    case Kind::Segment:
        return u"segment:"_s + name;
    case Kind::Account:
        return u"account:"_s + name;
    }
    return u"all"_s;
}

Result<KpiLevel> KpiLevel::parse(const QString &text)
{
    if (text == u"all")
        return KpiLevel{};
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.mid(colon + 1).normalized(QString::NormalizationForm_C);
    if (text.startsWith(u"segment:") && !name.isEmpty())
        return KpiLevel{Kind::Segment, name};
    if (text.startsWith(u"account:") && !name.isEmpty())
        return KpiLevel{Kind::Account, name};
    return Error{ErrorCode::Usage, u"a level is all, segment:NAME or account:NAME"_s, {text}};
}

std::optional<double> KpiValue::number() const
{
    const auto *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<Money> KpiValue::money() const
{
    const auto *money = std::get_if<Money>(&value);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace csm
