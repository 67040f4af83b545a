#include "app/csmctl/stopsignals.h"

#include <condition_variable>
#include <mutex>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace csm::ctl {

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopSignals::StopSignals()
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, &m_before);
    m_signals = ::signalfd(-1, &set, SFD_CLOEXEC);
    m_end = ::eventfd(0, EFD_CLOEXEC);
    m_listener = std::thread([this] { listen(); });
}

StopSignals::~StopSignals()
{
    ::eventfd_write(m_end, 1);
    m_listener.join();
    ::close(m_signals);
    ::close(m_end);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void StopSignals::listen()
{
    pollfd watched[] = {{m_signals, POLLIN, 0}, {m_end, POLLIN, 0}};
    while (::poll(watched, 2, -1) < 0) { }
    if ((watched[0].revents & POLLIN) == 0)
        return;
    signalfd_siginfo info = {};
    if (::read(m_signals, &info, sizeof info) != sizeof info)
        return;
    m_source.request_stop();
    // Whoever asks twice does not want to wait: from here on this thread takes the signal as it is.
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    while (::poll(&watched[1], 1, -1) < 0) { }
}

void StopSignals::wait() const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, m_source.get_token(), [] { return false; });
}

} // namespace csm::ctl
