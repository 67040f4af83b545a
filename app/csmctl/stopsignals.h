#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace csm::ctl {

/// Turns SIGINT and SIGTERM into a stop request while it lives; a second one ends the process at once.
///
/// Made before other threads are, because they inherit that the signals are blocked.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    void wait() const; ///< until one of them comes

private:
    void listen();

    std::stop_source m_source;
    sigset_t m_before = {};
    int m_signals = -1;
    int m_end = -1;
    std::thread m_listener;
};

} // namespace csm::ctl
