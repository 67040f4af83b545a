#include "core/sync/objectpull.h"

#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "core/storage/synccursorrepository.h"

#include <algorithm>

namespace csm {

namespace {

QSet<QString> textsOf(const QSet<QByteArray> &ids)
{
    QSet<QString> texts;
    for (const QByteArray &id : ids)
        texts.insert(QString::fromLatin1(id));
    return texts;
}

} // namespace

Result<SessionDriver::End> ObjectPull::run()
{
    const QString source = m_context.connection.id;
    auto pull = plan();
    if (!pull)
        return pull.error();
    const auto checkpoint = SyncCursorRepository(m_context.db, source).checkpoint(m_reading.object);
    if (!checkpoint)
        return checkpoint.error();
    PageStore::Place place{.source = source,
        .run = m_context.run,
        .idField = m_context.idField,
        .mayRepeat = pull->isFiltered,
        .sweep = {source, m_context.idPrefix, m_context.isFull}};
    for (const ScopeKey &unread : pull->again.keys)
        place.unread.insert(unread.id);
    if (!m_context.scope.isFiltered && m_reading.entities().contains(Entity::Account)) {
        const auto gone = ScopeRepository(m_context.db, source).goneAccounts();
        if (!gone)
            return gone.error();
        place.revivable = QSet<QByteArray>(gone->cbegin(), gone->cend());
    }
    PageStore store(m_context.db, m_reading, place);
    const auto session = m_context.connector.pull(*pull, *checkpoint);
    tell({});
    return m_context.driver.run(*session, [&](const Emit &page) { return keep(page, store); });
}

Result<PullPlan> ObjectPull::plan()
{
    const ScopeSet &scope = m_context.scope;
    PullPlan plan{.object = m_reading.object,
        .isFiltered = scope.isFiltered && !m_reading.filters.empty(),
        .revision = scope.revision,
        .identity = m_reading.identity + ' ' + scope.identity,
        .serverNow = m_context.driver.serverNow()};
    for (const QByteArray &field : m_reading.fields)
        plan.fields.append(QString::fromUtf8(field));
    for (const FilterRule &rule : m_reading.filters) {
        if (!plan.isFiltered)
            break;
        PullFilter filter{.path = rule.path};
        if (rule.refersTo == Entity::Account) {
            filter.keys = scope.accounts;
        } else {
            const auto keys = ScopeRepository(m_context.db, m_context.connection.id).objectives();
            if (!keys)
                return keys.error();
            filter.isAlwaysWhole = true;
            for (const QByteArray &key : *keys)
                filter.keys.push_back({key, 0});
        }
        plan.filters.push_back(std::move(filter));
    }
    const auto unread = UnreadRecordRepository(m_context.db, m_context.connection.id, m_reading.object).ids();
    if (!unread)
        return unread.error();
    plan.again = {.path = QString::fromUtf8(m_context.idField), .isAlwaysWhole = true};
    for (const QByteArray &id : *unread)
        plan.again.keys.push_back({id, 0});
    return plan;
}

Result<void> ObjectPull::keep(const Emit &page, PageStore &store)
{
    const auto written = store.store(page, m_context.driver.serverNow());
    if (!written)
        return written.error();
    add(*written);
    if (page.completeAsOf)
        m_completeAsOf = page.completeAsOf;
    // A plan's parts do not say whose account they belong to; they are few.
    if (written->plans > 0)
        m_context.feed.publish({});
    else if (!written->accounts.isEmpty())
        m_context.feed.publish(textsOf(written->accounts));
    m_count += int(page.records.size());
    tell(page);
    return {};
}

void ObjectPull::add(const PageStore::Written &written)
{
    for (const auto &[entity, counts] : written.objects) {
        SyncReport::Counts &all = m_report.objects[entity];
        all.read += counts.read;
        all.written += counts.written;
        all.gone += counts.gone;
    }
    for (const SkippedRecord &skipped : written.skipped) {
        // One that is asked for again may come twice in a run.
        if (skipped.remoteId.isEmpty() || !m_report.skipped.contains(skipped))
            m_report.skipped.append(skipped);
    }
    m_report.rowsWritten += written.rows;
    m_report.plansWritten += written.plans;
    m_report.conflicts += written.conflicts;
    m_arrived.insert(written.arrived.cbegin(), written.arrived.cend());
}

void ObjectPull::tell(const Emit &page)
{
    if (m_context.progress)
        m_context.progress({.connection = m_context.connection.name,
            .stage = SyncProgress::Stage::Reading,
            .entity = m_reading.entities().last(),
            .count = m_count,
            .total = page.total});
}

} // namespace csm
