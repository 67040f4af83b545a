#include "ui/format/format.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr QChar kMinus(0x2212);

QString grouped(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    QString out = digits;
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        out.insert(i, u',');
    return out;
}

/// Without a sign, so that a rounded −0.04 does not become "−0.0".
QString magnitude(double value, int decimals)
{
    return grouped(QString::number(std::abs(value), 'f', decimals));
}

bool isZero(const QString &digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return !c.isDigit() || c == u'0'; });
}

QString withSign(bool negative, bool plusToo, const QString &digits)
{
    if (isZero(digits))
        return digits;
    return negative ? kMinus + digits : plusToo ? u'+' + digits : digits;
}

QString symbolOf(const QString &currency)
{
    if (currency == "KRW"_L1)
        return u"₩"_s;
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "JPY"_L1)
        return u"¥"_s;
    return currency.isEmpty() ? currency : currency + QChar(QChar::Nbsp);
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// Three figures and a letter: 1.28B, 90M, 12.8K; in full below ten thousand.
QString shortMagnitude(double value)
{
    constexpr std::array<std::pair<double, char16_t>, 4> kSteps
        = {{{1e12, u'T'}, {1e9, u'B'}, {1e6, u'M'}, {1e3, u'K'}}};
    if (value < 9'999.5)
        return magnitude(value, 0);
    for (size_t i = 0; i < kSteps.size(); ++i) {
        if (value < kSteps[i].first * 0.9995 && i + 1 < kSteps.size())
            continue;
        const double scaled = value / kSteps[i].first;
        QString digits = magnitude(scaled, scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0);
        while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
            digits.chop(1);
        return digits + QChar(kSteps[i].second);
    }
    return magnitude(value, 0);
}

} // namespace

QString Format::number(std::optional<double> value, int decimals) const
{
    return value && std::isfinite(*value) ? withSign(*value < 0, false, magnitude(*value, decimals))
                                          : missing();
}

QString Format::signedNumber(std::optional<double> value, int decimals) const
{
    return value && std::isfinite(*value) ? withSign(*value < 0, true, magnitude(*value, decimals))
                                          : missing();
}

QString Format::percent(std::optional<double> ratio, int decimals) const
{
    return ratio && std::isfinite(*ratio) ? number(*ratio * 100, decimals) + u'%' : missing();
}

QString Format::signedPercent(std::optional<double> ratio, int decimals) const
{
    return ratio && std::isfinite(*ratio) ? signedNumber(*ratio * 100, decimals) + u'%' : missing();
}

QString Format::points(std::optional<double> ratio, int decimals) const
{
    if (!ratio || !std::isfinite(*ratio))
        return missing();
    return signedNumber(*ratio * 100, decimals) + (korean() ? u"%p"_s : u"\u00A0pp"_s);
}

QString Format::wonShort(const Money &money) const
{
    constexpr qint64 kMan = 10'000;
    constexpr qint64 kEok = 100'000'000;
    const quint64 won = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    if (won < kMan)
        return grouped(QString::number(won)) + u"원"_s;
    if (const quint64 man = (won + kMan / 2) / kMan; man < 10'000)
        return grouped(QString::number(man)) + u"만"_s;
    const quint64 tenths = (won + kEok / 20) / (kEok / 10);
    if (tenths < 100'000)
        return grouped(QString::number(tenths / 10)) + u'.' + QString::number(tenths % 10) + u"억"_s;
    const quint64 jo = (tenths + 5'000) / 10'000; // tenths of 조
    return grouped(QString::number(jo / 10)) + u'.' + QString::number(jo % 10) + u"조"_s;
}

QString Format::money(const std::optional<Money> &money) const
{
    if (!money)
        return missing();
    if (korean() && money->currency == "KRW"_L1)
        return withSign(money->minor < 0, false, wonShort(*money));
    const double value = std::abs(double(money->minor)) / double(powerOfTen(minorDigits(money->currency)));
    return withSign(money->minor < 0, false, symbolOf(money->currency) + shortMagnitude(value));
}

QString Format::signedMoney(const std::optional<Money> &money) const
{
    const QString text = this->money(money);
    return money && money->minor > 0 ? u'+' + text : text;
}

QString Format::moneyInFull(const std::optional<Money> &money) const
{
    if (!money)
        return missing();
    const int decimals = minorDigits(money->currency);
    const quint64 minor = money->minor < 0 ? 0 - quint64(money->minor) : quint64(money->minor);
    const quint64 unit = quint64(powerOfTen(decimals));
    QString digits = grouped(QString::number(minor / unit));
    if (decimals > 0 && minor % unit != 0)
        digits += u'.' + QString::number(minor % unit).rightJustified(decimals, u'0');
    const bool won = korean() && money->currency == "KRW"_L1;
    return withSign(money->minor < 0, false, won ? digits + u"원"_s : symbolOf(money->currency) + digits);
}

} // namespace csm::ui
