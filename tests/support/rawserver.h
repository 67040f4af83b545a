#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace csm::test {

/// A TCP server on loopback that answers with whatever bytes a test wants, also such as no HTTP library
/// sends.
class RawServer
{
public:
    enum class Then {
        KeepOpen,
        Close,
        Reset, ///< RST: what was sent may not even arrive
        Silence, ///< neither bytes nor an end
    };

    struct Reply
    {
        QByteArray bytes = {};
        Then then = Then::KeepOpen;
    };

    /// Called on a thread of the server with each whole request and its number, from 0.
    using Handler = std::function<Reply(const QByteArray &request, int number)>;

    explicit RawServer(Handler handler);
    ~RawServer(); ///< closes everything

    QUrl url(const QString &path = QStringLiteral("/"), const QString &scheme = QStringLiteral("http")) const;
    QList<QByteArray> requests() const;
    int connections() const { return m_connections; }

    /// "HTTP/1.1 200 OK" with a length and a type.
    static QByteArray answer(const QByteArray &body, int status = 200, const QByteArray &headers = {},
        const QByteArray &type = "application/json");

private:
    void accept(std::stop_token stop);
    void serve(std::stop_token stop, int socket);

    Handler m_handler;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
    std::list<std::jthread> m_clients;
    std::jthread m_acceptor;
};

} // namespace csm::test
