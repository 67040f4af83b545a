#include "app/sandbox/org/idtext.h"

#include <algorithm>
#include <cctype>

namespace csm::sandbox {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QByteArrayView instance = "5g0";
constexpr int serialLength = 9;

/// One of 32 letters for each five characters: which of them are capitals.
void appendChecksum(QByteArray &id)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    for (int block = 0; block < 3; ++block) {
        int capitals = 0;
        for (int i = 0; i < 5; ++i) {
            const char c = id[block * 5 + i];
            if (c >= 'A' && c <= 'Z')
                capitals |= 1 << i;
        }
        id.append(letters[capitals]);
    }
}

} // namespace

QByteArray makeIdText(QByteArrayView keyPrefix, quint64 serial)
{
    QByteArray id;
    id.reserve(18);
    id.append(keyPrefix).append(instance).append(serialLength, '0');
    for (int i = 14; serial > 0 && i >= 6; --i, serial /= 62)
        id[i] = digits[serial % 62];
    appendChecksum(id);
    return id;
}

bool isIdText(QByteArrayView text)
{
    if (text.size() != 15 && text.size() != 18)
        return false;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return std::isalnum(static_cast<uchar>(c)); }))
        return false;
    if (text.size() == 15)
        return true;
    QByteArray whole = text.first(15).toByteArray();
    appendChecksum(whole);
    return whole == text;
}

std::optional<IdParts> parseIdText(QByteArrayView text)
{
    if (!isIdText(text) || text.sliced(3, 3) != instance)
        return std::nullopt;
    IdParts parts{text.first(3).toByteArray()};
    for (const char c : text.sliced(6, serialLength)) {
        const char *place = std::lower_bound(digits, digits + 62, c);
        parts.serial = parts.serial * 62 + quint64(place - digits);
    }
    return parts;
}

} // namespace csm::sandbox
