#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace csm {

class Database;

/// Finds the rows of an object that a pass over everything did not bring: they moved to where this user does
/// not read, or were purged before anyone asked. No deletion tells of either.
class Sweep
{
public:
    struct Place
    {
        QString source = {};
        QByteArray idPrefix = {}; ///< what the ids of the object's records begin with; empty: finds nothing
        bool force = false; ///< believe an answer with less than half of what is here
    };

    explicit Sweep(const Place &place)
        : m_place(place)
    {
    }

    /// A record that came; an empty id is that of one which cannot tell it, and ends the search.
    void see(QByteArrayView id);

    /// Remote ids of what is here as one of @p entities and did not come; nothing when that is too much to
    /// be believed.
    Result<QByteArrayList> missing(Database &db, const QList<Entity> &entities);

private:
    Place m_place;
    bool m_isSure = true;
    std::vector<quint64> m_seen; ///< a hash each; two records that share one leave a row standing, no more
};

} // namespace csm
