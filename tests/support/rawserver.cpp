#include "tests/support/rawserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

/// False when nothing comes any more, or @p stop was asked for.
bool readable(int socket, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting = {socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20) > 0)
            return true;
    }
    return false;
}

qsizetype lengthOf(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    const qsizetype at = request.toLower().indexOf("content-length:");
    if (at < 0 || at > end)
        return end + 4;
    return end + 4 + request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

QByteArray readRequest(int socket, const std::stop_token &stop)
{
    QByteArray request;
    while (readable(socket, stop)) {
        char buffer[4096];
        const ssize_t n = ::recv(socket, buffer, sizeof buffer, 0);
        if (n <= 0)
            return {};
        request.append(buffer, n);
        const qsizetype length = lengthOf(request);
        if (length >= 0 && request.size() >= length)
            return request;
    }
    return {};
}

} // namespace

RawServer::RawServer(Handler handler)
    : m_handler(std::move(handler))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool listening = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::listen(m_listener, 16) == 0
        && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    Q_ASSERT(listening);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::jthread([this](std::stop_token stop) { accept(stop); });
}

RawServer::~RawServer()
{
    m_acceptor = {};
    m_clients.clear();
    ::close(m_listener);
}

void RawServer::accept(std::stop_token stop)
{
    while (readable(m_listener, stop)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        ++m_connections;
        m_clients.emplace_back([this, socket](std::stop_token ending) { serve(ending, socket); });
    }
}

void RawServer::serve(std::stop_token stop, int socket)
{
    Then then = Then::KeepOpen;
    while (then == Then::KeepOpen) {
        const QByteArray request = readRequest(socket, stop);
        if (request.isEmpty())
            break;
        int number = 0;
        {
            const std::scoped_lock lock(m_mutex);
            number = int(m_requests.size());
            m_requests.append(request);
        }
        const Reply reply = m_handler(request, number);
        for (qsizetype sent = 0; sent < reply.bytes.size();) {
            const ssize_t n = ::send(
                socket, reply.bytes.constData() + sent, size_t(reply.bytes.size() - sent), MSG_NOSIGNAL);
            if (n <= 0)
                break;
            sent += n;
        }
        then = reply.then;
    }
    if (then == Then::Silence)
        (void)readable(socket, stop);
    if (then == Then::Reset) {
        const linger now = {1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    ::close(socket);
}

QUrl RawServer::url(const QString &path, const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_port).arg(path));
}

QList<QByteArray> RawServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

QByteArray RawServer::answer(
    const QByteArray &body, int status, const QByteArray &headers, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace csm::test
