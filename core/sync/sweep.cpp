#include "core/sync/sweep.h"

#include "core/base/logging.h"
#include "core/mapping/contenthash.h"
#include "core/storage/presentrecords.h"
#include "core/sync/shrinkguard.h"

#include <algorithm>

namespace csm {

void Sweep::see(QByteArrayView id)
{
    m_isSure = m_isSure && !id.isEmpty();
    m_seen.push_back(contentHash(id));
}

Result<QByteArrayList> Sweep::missing(Database &db, const QList<Entity> &entities)
{
    QByteArrayList missing;
    if (!m_isSure || m_place.idPrefix.isEmpty())
        return missing;
    std::ranges::sort(m_seen);
    const PresentRecords records(db, m_place.source);
    qsizetype present = 0;
    for (const Entity entity : entities) {
        const auto listed = records.each(entity, m_place.idPrefix, [&](QByteArrayView id) {
            ++present;
            if (!std::ranges::binary_search(m_seen, contentHash(id)))
                missing.append(id.toByteArray());
        });
        if (!listed)
            return listed.error();
    }
    if (!isBelievable(present - missing.size(), present, m_place.force)) {
        logEvent("sync.toomuchmissing", {{"present", present}, {"missing", missing.size()}});
        missing.clear();
    }
    return missing;
}

} // namespace csm
