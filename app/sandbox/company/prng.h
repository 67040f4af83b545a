#pragma once

#include <QtGlobal>

#include <iterator>

namespace csm::sandbox {

/// splitmix64: the same numbers for the same seed with every compiler, which std's distributions do not
/// promise.
class Prng
{
public:
    explicit Prng(quint64 seed)
        : m_state(seed)
    {
    }

    /// One that does not disturb others: account @p index in the part of the company called @p stream.
    Prng(quint64 seed, quint64 index, quint64 stream)
        : m_state(mix(mix(seed + 0x9e3779b97f4a7c15u * stream) + index))
    {
    }

    quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15u); }
    int below(int end) { return int(next() % quint64(end)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template<typename List>
    const auto &pick(const List &list)
    {
        return std::begin(list)[below(int(std::size(list)))];
    }

private:
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace csm::sandbox
