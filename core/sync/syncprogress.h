#pragma once

#include "core/domain/entity.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace csm {

/// What a run is doing right now, for one line on a screen.
struct SyncProgress
{
    enum class Stage {
        Connecting, ///< asking the CRM who we are and what it has
        Reading,
        Finishing, ///< summaries and search index
    };

    QString connection = {}; ///< its name
    Stage stage = Stage::Connecting;
    Entity entity = Entity::Account; ///< while Reading
    int count = 0; ///< records of that entity read so far
    std::optional<int> total = {}; ///< where the CRM said how many there are

    friend bool operator==(const SyncProgress &, const SyncProgress &) = default;
};

} // namespace csm

Q_DECLARE_METATYPE(csm::SyncProgress)
