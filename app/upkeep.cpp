#include "app/upkeep.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/portfolio/summaryrefresh.h"
#include "core/search/searchindexer.h"
#include "core/storage/changefeed.h"
#include "core/storage/derivedlag.h"

namespace csm {

Upkeep::Upkeep(const Profile &profile, const Clock &clock, ChangeFeed &feed)
    : m_profile(profile)
    , m_clock(clock)
    , m_feed(feed)
    , m_day(clock.today())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(2));
    m_days.setInterval(std::chrono::minutes(1));
    connect(&m_soon, &QTimer::timeout, this, &Upkeep::work);
    connect(&m_days, &QTimer::timeout, this, &Upkeep::checkDay);
}

Upkeep::~Upkeep() = default;

void Upkeep::start()
{
    connect(&m_feed, &ChangeFeed::changed, this, [this](const QSet<QString> &accounts) {
        if (!accounts.isEmpty())
            m_soon.start();
    });
    m_days.start();
    work();
}

void Upkeep::setPaused(bool paused)
{
    const bool resumes = m_paused && !paused;
    m_paused = paused;
    if (resumes)
        work(); // also where the sync was cancelled before it computed what it had read
}

void Upkeep::checkDay()
{
    if (m_day == m_clock.today())
        return;
    m_day = m_clock.today();
    work();
    m_feed.publish({}); // every "days left" on the screen is another one
}

Result<bool> Upkeep::refresh(std::stop_token stop) const
{
    const auto db = m_profile.connect();
    if (!db)
        return db.error();
    SummaryRefresh summaries(**db, m_clock);
    const auto current = summaries.isCurrent();
    if (!current)
        return current.error();
    DerivedLag lag(**db);
    const auto behind = lag.runs();
    if (!behind)
        return behind.error();
    if (!*current || !behind->isEmpty()) {
        if (auto done = summaries.refreshAll(stop); !done)
            return done.error();
    }
    if (auto done = SearchIndexer(**db).drain(stop); !done)
        return done.error();
    if (auto settled = lag.settle(*behind); !settled)
        return settled.error();
    return !behind->isEmpty();
}

void Upkeep::work()
{
    m_again = m_paused || m_working;
    if (m_again)
        return;
    m_working = true;
    m_worker = std::jthread([this](std::stop_token stop) {
        const auto done = refresh(stop);
        if (!done && done.error().code != ErrorCode::Cancelled)
            logError("upkeep.failed", done.error());
        QMetaObject::invokeMethod(
            this,
            [this, isNews = done && *done] {
                m_working = false;
                if (isNews)
                    m_feed.publish({});
                if (m_again)
                    work();
            },
            Qt::QueuedConnection);
    });
}

} // namespace csm
