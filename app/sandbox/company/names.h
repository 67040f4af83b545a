#pragma once

#include "app/sandbox/company/prng.h"

#include <QByteArray>

namespace csm::sandbox {

struct PersonName
{
    QByteArray first = {};
    QByteArray last = {};
    QByteArray mailbox = {}; ///< what stands before the @

    QByteArray full(bool isKorean) const { return isKorean ? last + first : first + ' ' + last; }
};

/// Invented names, put together from words and syllables; no two companies share one.
class Names
{
public:
    explicit Names(quint64 seed);

    QByteArray company(int index, bool isKorean) const;
    PersonName person(Prng &random, bool isKorean) const;

private:
    quint64 m_start;
};

} // namespace csm::sandbox
