#include "app/sandbox/httpconnection.h"

#include <algorithm>
#include <cstring>

#include <poll.h>

namespace csm::sandbox {

bool HttpConnection::waitFor(bool toWrite, std::chrono::milliseconds atMost) const
{
    pollfd descriptor{m_socket, short(toWrite ? POLLOUT : POLLIN), 0};
    return poll(&descriptor, 1, int(atMost.count())) > 0;
}

bool HttpConnection::waitForRequest(std::chrono::milliseconds atMost) const
{
    return m_first < m_last || (waitFor(false, atMost) && !isGone());
}

bool HttpConnection::isGone() const
{
    char next = 0;
    return recv(m_socket, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

ssize_t HttpConnection::read(char *data, size_t size)
{
    if (m_first == m_last) {
        if (!is_readable())
            return -1;
        const ssize_t received = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (received <= 0)
            return received;
        m_first = 0;
        m_last = size_t(received);
    }
    const size_t count = std::min(size, m_last - m_first);
    std::memcpy(data, m_buffer.data() + m_first, count);
    m_first += count;
    return ssize_t(count);
}

ssize_t HttpConnection::write(const char *data, size_t size)
{
    if (m_isAborted || !is_writable())
        return -1;
    return send(m_socket, data, size, MSG_NOSIGNAL);
}

void HttpConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0; // nobody asks
}

void HttpConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

} // namespace csm::sandbox
