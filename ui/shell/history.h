#pragma once

#include "ui/shell/place.h"

#include <QList>

#include <optional>

namespace csm::ui {

/// Where the user was, as a browser keeps it: going somewhere forgets what lay ahead.
class History
{
public:
    static constexpr int limit = 100;

    std::optional<Place> current() const;
    void go(const Place &place); ///< where the user already is: nothing
    std::optional<Place> back();
    std::optional<Place> forward();
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_places.size(); }

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace csm::ui
