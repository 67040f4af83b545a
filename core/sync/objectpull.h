#pragma once

#include "core/domain/connection.h"
#include "core/mapping/objectreading.h"
#include "core/sync/pagestore.h"
#include "core/sync/scopekeeper.h"
#include "core/sync/sessiondriver.h"
#include "core/sync/syncprogress.h"

namespace csm {

class ChangeFeed;

/// Reads one object of a CRM into the cache.
class ObjectPull
{
public:
    /// What all objects of a run share.
    struct Context
    {
        Database &db;
        ChangeFeed &feed;
        SessionDriver &driver;
        const Connector &connector;
        const Connection &connection;
        const ScopeSet &scope;
        QString run;
        QByteArray idField;
        QByteArray idPrefix; ///< what the ids of the object's records begin with
        bool isFull; ///< the user asked to read all anew
        std::function<void(const SyncProgress &)> progress;
    };

    ObjectPull(const Context &context, const ObjectReading &reading, SyncReport &report)
        : m_context(context)
        , m_reading(reading)
        , m_report(report)
    {
    }

    Result<SessionDriver::End> run();

    /// Server time up to which the object is complete; nullopt before run() went to its end.
    std::optional<qint64> completeAsOf() const { return m_completeAsOf; }

    /// Kinds of records that were not here before.
    const std::set<Entity> &arrived() const { return m_arrived; }

private:
    Result<PullPlan> plan();
    Result<void> keep(const Emit &page, PageStore &store);
    void add(const PageStore::Written &written);
    void tell(const Emit &page);

    const Context &m_context;
    const ObjectReading &m_reading;
    SyncReport &m_report;
    std::optional<qint64> m_completeAsOf;
    std::set<Entity> m_arrived;
    int m_count = 0;
};

} // namespace csm
