#pragma once

#include <atomic>
#include <list>
#include <thread>

#include <httplib.h>

namespace csm::sandbox {

/// Gives every connection a thread of its own, so that nobody waits behind those who only keep theirs open.
/// Used by the thread that listens.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> connection) override;
    void shutdown() override; ///< waits for all

private:
    struct Running
    {
        std::thread thread = {};
        std::atomic<bool> hasEnded = false;
    };

    std::list<Running> m_running;
};

} // namespace csm::sandbox
