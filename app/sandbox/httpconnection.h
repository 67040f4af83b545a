#pragma once

#include "app/sandbox/httpmessage.h"

#include <httplib.h>

namespace csm::sandbox {

/// One client's connection, blocking; its owner may end it from another thread by shutting the socket down.
/// It reads the head of a request itself, because httplib refuses one of half the length that Salesforce
/// takes; httplib is given a short one, and what it did not see is asked for here.
class HttpConnection final : public httplib::Stream
{
public:
    explicit HttpConnection(socket_t socket)
        : m_socket(socket)
    {
    }

    /// False: nothing came, or the client is gone.
    bool takeHead(std::chrono::milliseconds atMost);
    QByteArray target() const { return m_target; }
    Headers longHeaders() const { return m_longHeaders; }
    int refusal() const { return m_refusal; } ///< 414 or 431 for a head that is too long, otherwise 0

    bool isGone() const; ///< the client closed its side
    void abort() { m_isAborted = true; } ///< nothing more is written
    void drain(); ///< takes what still comes: a close with unread bytes would tear the answer away

    bool is_readable() const override { return waitFor(false, std::chrono::seconds(30)); }
    bool is_writable() const override { return waitFor(true, std::chrono::seconds(30)); }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool waitFor(bool toWrite, std::chrono::milliseconds atMost) const;
    bool receive();
    QByteArray shortened(const QByteArray &head);

    socket_t m_socket;
    bool m_isAborted = false;
    QByteArray m_input;
    qsizetype m_first = 0; ///< of the input that was not read yet
    QByteArray m_target;
    Headers m_longHeaders;
    int m_refusal = 0;
};

} // namespace csm::sandbox
