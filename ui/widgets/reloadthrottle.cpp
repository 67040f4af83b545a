#include "ui/widgets/reloadthrottle.h"

#include "core/storage/changefeed.h"

#include <QEvent>
#include <QWidget>

namespace csm::ui {

namespace {

constexpr int kLeastPauseMs = 200;
constexpr int kPauseFactor = 4; ///< reading again takes a fifth of the time at most

} // namespace

ReloadThrottle::ReloadThrottle(
    ChangeFeed &feed, QWidget &page, std::function<void()> reload, Concerns concerns)
    : QObject(&page)
    , m_page(page)
    , m_reload(std::move(reload))
    , m_concerns(std::move(concerns))
{
    m_pause.setSingleShot(true);
    m_page.installEventFilter(this);
    connect(&feed, &ChangeFeed::changed, this, &ReloadThrottle::onChanged);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_due && !m_reading && m_page.isVisible())
            this->reload();
    });
}

bool ReloadThrottle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_due && !m_reading)
        reload();
    return QObject::eventFilter(watched, event);
}

void ReloadThrottle::onChanged(const QSet<QString> &accounts)
{
    if (m_concerns && !accounts.isEmpty() && !m_concerns(accounts))
        return;
    m_due = true;
    if (m_page.isVisible() && !m_reading && !m_pause.isActive())
        reload();
}

void ReloadThrottle::reload()
{
    m_due = false;
    m_taken.start();
    m_reload();
    if (!m_reading)
        rest();
}

void ReloadThrottle::readingBegan()
{
    if (m_reading)
        return;
    m_reading = true;
    m_taken.start();
}

void ReloadThrottle::readingEnded()
{
    m_reading = false;
    rest();
}

void ReloadThrottle::rest()
{
    m_pause.start(qMax(kLeastPauseMs, int(m_taken.elapsed()) * kPauseFactor));
}

} // namespace csm::ui
