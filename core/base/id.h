#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <compare>

namespace csm {

/// A new UUIDv7 (RFC 9562) as 36 characters: ids sort by the time they were made, so inserts append to the
/// index.
QString freshId();

/// The same as UTF-8, for those who make a million of them.
QByteArray freshIdUtf8();

/// A local identifier that cannot be mistaken for that of another kind of thing.
template<typename Thing>
struct Id
{
    QString value = {};

    static Id fresh() { return {freshId()}; }
    bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace csm
