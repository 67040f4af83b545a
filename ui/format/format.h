#pragma once

#include "core/base/money.h"
#include "ui/format/language.h"

#include <QDate>
#include <QDateTime>

#include <optional>

class QTimeZone;

namespace csm::ui {

/// How numbers, money and dates are written in one language.
///
/// A value without globals: a PDF can speak another language than the window. What is not known is "–", never
/// 0.
class Format
{
public:
    explicit Format(Language language)
        : m_language(language)
    {
    }

    Language language() const { return m_language; }
    static QString missing() { return QStringLiteral(u"\u2013"); }

    QString number(std::optional<double> value, int decimals = 0) const; ///< 1,032
    QString signedNumber(std::optional<double> value, int decimals = 0) const; ///< +8, −12, 0
    QString percent(std::optional<double> ratio, int decimals = 1) const; ///< 0.934 → 93.4%
    QString signedPercent(std::optional<double> ratio, int decimals = 1) const; ///< 0.042 → +4.2%
    QString points(std::optional<double> ratio, int decimals = 1) const; ///< 0.011 → +1.1%p (+1.1 pp)

    QString money(const std::optional<Money> &money) const; ///< 12.8억, 9,000만; ₩1.28B; $1.28M
    QString signedMoney(const std::optional<Money> &money) const; ///< +6.3억
    QString moneyInFull(
        const std::optional<Money> &money) const; ///< 1,280,000,000원; $1,280,000.50 (tooltips)

    QString date(QDate date) const; ///< in tables: 25.12.14; 14 Dec 25
    QString textDate(QDate date) const; ///< in a sentence: 12월 14일(일); Sun 14 Dec
    QString fullDate(QDate date) const; ///< 2025년 12월 14일; 14 December 2025
    QString isoDate(QDate date) const; ///< in documents and files: 2025-12-14
    QString month(QDate date) const; ///< on an axis: 12월; Dec
    QString yearMonth(QDate date) const; ///< 2025년 12월; Dec 2025
    QString time(const QDateTime &at, const QTimeZone &zone) const; ///< 오전 8:42; 8:42 AM
    QString dateTime(const QDateTime &at, const QTimeZone &zone) const; ///< 25.12.14 오전 8:42
    QString ago(const QDateTime &at, const QDateTime &now,
        const QTimeZone &zone) const; ///< 3일 전; from 7 days on a date
    QString countdown(std::optional<qint64> days) const; ///< D-23, D-day, D+3 (days left)

private:
    bool korean() const { return m_language == Language::Korean; }
    QString wonShort(const Money &money) const;

    Language m_language;
};

} // namespace csm::ui
