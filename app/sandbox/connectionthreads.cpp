#include "app/sandbox/connectionthreads.h"

namespace csm::sandbox {

void ConnectionThreads::enqueue(std::function<void()> connection)
{
    m_running.remove_if([](Running &one) {
        const bool hasEnded = one.hasEnded;
        if (hasEnded)
            one.thread.join();
        return hasEnded;
    });
    Running &one = m_running.emplace_back();
    one.thread = std::thread([&one, connection = std::move(connection)] {
        connection();
        one.hasEnded = true;
    });
}

void ConnectionThreads::shutdown()
{
    for (Running &one : m_running)
        one.thread.join();
    m_running.clear();
}

} // namespace csm::sandbox
