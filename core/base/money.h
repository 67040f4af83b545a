#pragma once

#include <QString>

#include <compare>

namespace csm {

/// An amount in minor units of its currency: 1 KRW is 1, 1 USD is 100 (ISO 4217 exponents).
struct Money
{
    qint64 minor = 0;
    QString currency = {}; ///< ISO 4217, upper case

    friend bool operator==(const Money &, const Money &) = default;
};

/// Digits after the point in ISO 4217: 0 for KRW and JPY, 3 for KWD, 2 for most.
int minorDigits(const QString &currency);

} // namespace csm
