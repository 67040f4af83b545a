#include "ui/plans/valuetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace csm::ui {

std::optional<QDate> dateFromText(const QString &text, QDate today)
{
    static const QRegularExpression parts(
        u"^(?:(\\d{2}|\\d{4})[-./]\\s*)?(\\d{1,2})[-./]\\s*(\\d{1,2})\\.?$"_s);
    const auto match = parts.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (!match.captured(1).isEmpty()) {
        const int year = match.captured(1).toInt();
        const QDate date(year < 100 ? 2000 + year : year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    QDate date(today.year(), month, day);
    if (date.isValid() && date < today)
        date = date.addYears(1);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<double> numberFromText(const QString &text)
{
    static const QRegularExpression thousands(u"^-?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    QString digits = text.trimmed();
    digits.replace(QChar(0x2212), u'-');
    if (thousands.match(digits).hasMatch()) // else a comma may be somebody's decimal sign
        digits.remove(u',');
    bool valid = false;
    const double value = digits.toDouble(&valid);
    return valid && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberToText(double value)
{
    const QLocale plain(QLocale::English, QLocale::UnitedStates);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString valueText(const PlanValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *number = std::get_if<double>(&value))
        return numberToText(*number);
    return {};
}

} // namespace csm::ui
