#include "core/mapping/fieldvalues.h"

#include <QDate>

#include <charconv>
#include <cmath>
#include <limits>

namespace csm {

namespace {

/// @p count digits at @p at as a number; -1 if there is anything else.
int digitsAt(std::string_view text, size_t at, size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Days since 1970 of a day in the Gregorian calendar; nullopt if there is no such day.
std::optional<qint64> daysOf(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day).toJulianDay() - 2'440'588;
}

/// "", "Z", "+0000" or "+09:00", in minutes.
std::optional<int> offsetOf(std::string_view text)
{
    if (text.empty() || text == "Z")
        return 0;
    const size_t minutesAt = text.size() == 6 && text[3] == ':' ? 4 : 3;
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, minutesAt, 2);
    if ((text[0] != '+' && text[0] != '-') || hours < 0 || minutes < 0 || text.size() != minutesAt + 2)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

/// Digits, and where the point lies behind them: 12.5e1 is 125 with one digit behind the point, times ten.
struct Decimal
{
    bool isNegative = false;
    std::string_view whole = {};
    std::string_view fraction = {};
    int exponent = 0;
};

std::optional<Decimal> decimalOf(std::string_view number)
{
    Decimal parts;
    if (!number.empty() && number.front() == '-') {
        parts.isNegative = true;
        number.remove_prefix(1);
    }
    const size_t e = number.find_first_of("eE");
    if (e != std::string_view::npos) {
        std::string_view exponent = number.substr(e + 1);
        if (!exponent.empty() && exponent.front() == '+')
            exponent.remove_prefix(1);
        const auto read = std::from_chars(exponent.data(), exponent.data() + exponent.size(), parts.exponent);
        if (read.ec != std::errc() || read.ptr != exponent.data() + exponent.size())
            return std::nullopt;
        number = number.substr(0, e);
    }
    const size_t point = number.find('.');
    parts.whole = number.substr(0, point);
    parts.fraction = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
    const auto isDigits = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (parts.whole.empty() || !isDigits(parts.whole) || !isDigits(parts.fraction))
        return std::nullopt;
    return parts;
}

} // namespace

bool isDate(std::string_view text)
{
    return text.size() == 10 && daysOf(text);
}

std::optional<qint64> instantOf(std::string_view text)
{
    const auto days = daysOf(text);
    if (!days || text.size() < 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int hours = digitsAt(text, 11, 2);
    const int minutes = digitsAt(text, 14, 2);
    const int seconds = digitsAt(text, 17, 2);
    if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return std::nullopt;
    size_t at = 19;
    int ms = 0;
    if (at < text.size() && text[at] == '.') {
        int weight = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, weight /= 10)
            ms += (text[at] - '0') * weight;
    }
    const auto offset = offsetOf(text.substr(at));
    if (!offset)
        return std::nullopt;
    return (((*days * 24 + hours) * 60 + minutes - *offset) * 60 + seconds) * 1000 + ms;
}

std::optional<qint64> minorUnitsOf(std::string_view number, int digits)
{
    const auto parts = decimalOf(number);
    if (!parts)
        return std::nullopt;
    const int length = int(parts->whole.size() + parts->fraction.size());
    const auto digitAt = [&](int i) {
        return i < int(parts->whole.size()) ? parts->whole[size_t(i)] - '0'
                                            : parts->fraction[size_t(i) - parts->whole.size()] - '0';
    };
    // How many digits, counted from the left, stand before the point of the result.
    const qint64 kept = qint64(parts->whole.size()) + parts->exponent + digits;
    qint64 value = 0;
    for (qint64 i = 0; i < kept; ++i) {
        const int digit = i < length ? digitAt(int(i)) : 0;
        if (value == 0 && i >= length)
            break; // nothing but zeros
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    if (kept >= 0 && kept < length && digitAt(int(kept)) >= 5) {
        if (value == std::numeric_limits<qint64>::max())
            return std::nullopt;
        ++value;
    }
    return parts->isNegative ? -value : value;
}

std::optional<double> realOf(std::string_view number)
{
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace csm
