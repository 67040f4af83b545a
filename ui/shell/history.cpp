#include "ui/shell/history.h"

namespace csm::ui {

std::optional<Place> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_places.at(m_at));
}

void History::go(const Place &place)
{
    if (current() == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<Place> History::back()
{
    return hasBack() ? std::optional(m_places.at(--m_at)) : std::nullopt;
}

std::optional<Place> History::forward()
{
    return hasForward() ? std::optional(m_places.at(++m_at)) : std::nullopt;
}

} // namespace csm::ui
