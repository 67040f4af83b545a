#include "ui/sync/synccontrol.h"

#include <algorithm>

namespace csm::ui {

bool SyncStatus::isOffline() const
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const Error &problem) {
        return problem.code == ErrorCode::Unreachable || problem.code == ErrorCode::Timeout;
    });
}

QDateTime SyncStatus::syncedAt() const
{
    QDateTime oldest;
    for (const Connection &connection : connections) {
        if (connection.status == ConnectionStatus::Disconnected)
            continue;
        if (!connection.syncedAt.isValid())
            return {};
        if (!oldest.isValid() || connection.syncedAt < oldest)
            oldest = connection.syncedAt;
    }
    return oldest;
}

const Connection *SyncStatus::find(const QString &id) const
{
    const auto found = std::find_if(connections.cbegin(), connections.cend(),
        [&id](const Connection &connection) { return connection.id == id; });
    return found == connections.cend() ? nullptr : &*found;
}

} // namespace csm::ui
