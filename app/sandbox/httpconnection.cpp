#include "app/sandbox/httpconnection.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <poll.h>

namespace csm::sandbox {

namespace {

constexpr qsizetype longestHead = 16'384; // target and headers together, as Salesforce counts
constexpr qsizetype methodAndVersion = 32; // do not count
constexpr qsizetype longestLine = 8000; // that httplib takes
constexpr qsizetype mostDrained = 1024 * 1024;
constexpr QByteArrayView endOfHead = "\r\n\r\n";

/// GET / HTTP/1.1; a line that is none stays what it is, for httplib to refuse.
QByteArray withoutTarget(const QByteArray &line)
{
    QList<QByteArray> words = line.split(' ');
    if (words.size() == 3 && !words[1].isEmpty())
        words[1] = "/";
    return words.join(' ');
}

/// httplib would cut the body to the range, under 200, and press it with Brotli at its slowest.
bool isUnwanted(const QByteArray &name)
{
    return name.compare("Range", Qt::CaseInsensitive) == 0
        || name.compare("Accept-Encoding", Qt::CaseInsensitive) == 0;
}

} // namespace

bool HttpConnection::waitFor(bool toWrite, std::chrono::milliseconds atMost) const
{
    pollfd descriptor{m_socket, short(toWrite ? POLLOUT : POLLIN), 0};
    return poll(&descriptor, 1, int(atMost.count())) > 0;
}

bool HttpConnection::takeHead(std::chrono::milliseconds atMost)
{
    m_input.remove(0, m_first);
    m_first = 0;
    if (m_input.isEmpty() && (!waitFor(false, atMost) || isGone()))
        return false;
    qsizetype end = -1;
    while ((end = m_input.indexOf(endOfHead)) < 0 && m_input.size() <= longestHead + methodAndVersion) {
        if (!receive())
            return false;
    }
    const QByteArray head = m_input.first(end < 0 ? m_input.size() : end);
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray line = lineEnd < 0 ? head : head.first(lineEnd);
    m_target = line.split(' ').value(1);
    const bool isTooLong = end < 0 || m_target.size() + head.size() - line.size() > longestHead;
    m_refusal = m_target.size() > longestHead ? 414 : isTooLong ? 431 : 0;
    if (m_refusal)
        m_input = "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
    else
        m_input.replace(0, end, shortened(head));
    return true;
}

QByteArray HttpConnection::shortened(const QByteArray &head)
{
    m_longHeaders.clear();
    QList<QByteArray> kept;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        const QByteArray name = text.first(qMax<qsizetype>(0, text.indexOf(':')));
        if (kept.isEmpty())
            kept.append(withoutTarget(text));
        else if (text.size() > longestLine)
            m_longHeaders.append({name, text.mid(name.size() + 1).trimmed()});
        else if (!isUnwanted(name))
            kept.append(text);
    }
    return kept.join("\r\n");
}

bool HttpConnection::isGone() const
{
    char next = 0;
    return recv(m_socket, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

void HttpConnection::drain()
{
    shutdown(m_socket, SHUT_WR);
    for (qsizetype taken = 0; taken < mostDrained && waitFor(false, std::chrono::seconds(2));) {
        m_input.clear();
        if (!receive())
            return;
        taken += m_input.size();
    }
}

bool HttpConnection::receive()
{
    std::array<char, 16 * 1024> piece;
    const ssize_t received = is_readable() ? recv(m_socket, piece.data(), piece.size(), 0) : -1;
    if (received > 0)
        m_input.append(piece.data(), received);
    return received > 0;
}

ssize_t HttpConnection::read(char *data, size_t size)
{
    if (m_first == m_input.size()) {
        m_input.clear();
        m_first = 0;
        if (!receive())
            return -1;
    }
    const size_t count = std::min(size, size_t(m_input.size() - m_first));
    std::memcpy(data, m_input.constData() + m_first, count);
    m_first += qsizetype(count);
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
