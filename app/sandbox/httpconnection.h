#pragma once

#include <array>
#include <chrono>

#include <httplib.h>

namespace csm::sandbox {

/// One client's connection, blocking; its owner may end it from another thread by shutting the socket down.
class HttpConnection final : public httplib::Stream
{
public:
    explicit HttpConnection(socket_t socket)
        : m_socket(socket)
    {
    }

    bool waitForRequest(
        std::chrono::milliseconds atMost) const; ///< false: nothing came, or the client is gone
    bool isGone() const; ///< the client closed its side
    void abort() { m_isAborted = true; } ///< nothing more is written

    bool is_readable() const override { return waitFor(false, std::chrono::seconds(30)); }
    bool is_writable() const override { return waitFor(true, std::chrono::seconds(30)); }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool waitFor(bool toWrite, std::chrono::milliseconds atMost) const;

    socket_t m_socket;
    bool m_isAborted = false;
    std::array<char, 4096> m_buffer = {};
    size_t m_first = 0; ///< of what was received and not read yet
    size_t m_last = 0;
};

} // namespace csm::sandbox
