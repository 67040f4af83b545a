#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace csm {

/// 64 bits that tell contents apart, the same on every machine and in every version. No secret is kept by it.
inline quint64 contentHash(QByteArrayView bytes, quint64 seed = 0)
{
    constexpr quint64 odd = 0x9E37'79B9'7F4A'7C15U;
    quint64 hash = (seed ^ quint64(bytes.size())) * odd;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * odd;
        hash ^= hash >> 29;
    };
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; at += 8, left -= 8)
        mix(qFromLittleEndian<quint64>(at));
    char rest[8] = {};
    std::copy_n(at, left, rest);
    mix(qFromLittleEndian<quint64>(rest));
    return hash ^ (hash >> 32);
}

} // namespace csm
