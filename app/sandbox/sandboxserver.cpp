#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/connectionthreads.h"
#include "app/sandbox/httpconnection.h"
#include "app/sandbox/salesforcesandbox.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace csm::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto idleLimit = 600s; // of a kept connection
constexpr size_t biggestBody = 16 * 1024 * 1024;

thread_local HttpConnection *connectionOfThread = nullptr;

Request requestOf(const httplib::Request &http)
{
    Request request{QByteArray::fromStdString(http.method), connectionOfThread->target(),
        connectionOfThread->longHeaders()};
    for (const auto &[name, value] : http.headers)
        request.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    request.body = QByteArray::fromStdString(http.body);
    return request;
}

void fill(httplib::Response &http, const Response &response)
{
    http.status = response.status;
    for (const auto &[name, value] : response.headers)
        http.set_header(name.toStdString(), value.toStdString());
    if (response.cutAt < 0) {
        http.body = response.body.toStdString();
        return;
    }
    const std::string type = headerValue(response.headers, "Content-Type").toStdString();
    http.headers.erase("Content-Type"); // set again with the body
    const std::string start = response.body.first(qMin(response.cutAt, response.body.size())).toStdString();
    http.set_content_provider(
        size_t(response.body.size()), type, [start](size_t offset, size_t, httplib::DataSink &sink) {
            if (offset < start.size())
                sink.write(start.data() + offset, start.size() - offset);
            return offset < start.size(); // false ends the connection before the promised end
        });
}

} // namespace

/// httplib's server with connections of our own: its keep-alive wait would hold up stop() for as long as a
/// client idles.
class SandboxServer::Private final : public httplib::Server
{
public:
    Private();

    bool process_and_close_socket(socket_t socket) override;
    void answer(const httplib::Request &request, httplib::Response &response);
    void closeAll();

    SalesforceSandbox *sandbox = nullptr;
    std::thread thread;
    std::atomic<bool> hasEnded = false;

private:
    bool waitOrGone(const Response &response);

    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_isStopping = false;
    std::set<socket_t> m_sockets;
};

SandboxServer::Private::Private()
{
    const auto handler
        = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
    const char *everything = "[\\s\\S]*";
    Get(everything, handler);
    Post(everything, handler);
    Put(everything, handler);
    Patch(everything, handler);
    Delete(everything, handler);
    Options(everything, handler);
    set_socket_options([](socket_t socket) { // httplib's own would let two servers share a port
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!response.has_header("Date")) // otherwise it is the sandbox's own answer
            fill(response, sandbox->refuse(response.status));
    });
    new_task_queue = [] { return new ConnectionThreads; };
    set_keep_alive_max_count(1'000'000);
    set_keep_alive_timeout(std::chrono::seconds(idleLimit).count());
    set_payload_max_length(biggestBody);
}

bool SandboxServer::Private::process_and_close_socket(socket_t socket)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_sockets.insert(socket);
        if (m_isStopping)
            shutdown(socket, SHUT_RDWR);
    }
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    HttpConnection connection(socket);
    connectionOfThread = &connection;
    bool isClosed = false;
    while (!isClosed && connection.takeHead(idleLimit)) {
        if (!process_request(connection, false, isClosed, {}))
            break;
    }
    if (connection.refusal())
        connection.drain();
    connectionOfThread = nullptr;
    const std::scoped_lock lock(m_mutex);
    m_sockets.erase(socket);
    shutdown(socket, SHUT_RDWR);
    close(socket);
    return true;
}

void SandboxServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    const int refusal = connectionOfThread->refusal();
    const Response answered = refusal ? sandbox->refuse(refusal) : sandbox->answer(requestOf(request));
    if (request.method == "HEAD")
        response.set_header("Accept-Ranges", "none"); // httplib would promise bytes
    if (waitOrGone(answered))
        fill(response, answered);
    else
        connectionOfThread->abort();
}

/// False where there will be nobody to answer: the client left, or the server stops.
bool SandboxServer::Private::waitOrGone(const Response &response)
{
    const auto until = std::chrono::steady_clock::now() + response.delay;
    std::unique_lock lock(m_mutex);
    while (!m_isStopping && (response.hangs || std::chrono::steady_clock::now() < until)) {
        m_stopped.wait_for(lock, response.hangs ? 50ms : std::min(50ms, response.delay));
        if (connectionOfThread->isGone())
            return false;
    }
    return !m_isStopping;
}

void SandboxServer::Private::closeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_isStopping = true;
    for (const socket_t socket : m_sockets)
        shutdown(socket, SHUT_RDWR);
    m_stopped.notify_all();
}

SandboxServer::SandboxServer() = default;

SandboxServer::~SandboxServer()
{
    stop();
}

Result<QUrl> SandboxServer::start(SalesforceSandbox &sandbox, quint16 port)
{
    stop();
    d = std::make_unique<Private>();
    d->sandbox = &sandbox;
    const int bound = port == 0                   ? d->bind_to_any_port("127.0.0.1")
        : d->bind_to_port("127.0.0.1", int(port)) ? int(port)
                                                  : -1;
    if (bound <= 0) {
        d.reset();
        return Error{
            ErrorCode::Port, QStringLiteral("port %1 cannot be opened").arg(port), {QString::number(port)}};
    }
    d->thread = std::thread([server = d.get()] {
        server->listen_after_bind();
        server->hasEnded = true;
    });
    while (!d->is_running() && !d->hasEnded)
        std::this_thread::sleep_for(1ms); // httplib can only be stopped once it runs
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(bound));
}

void SandboxServer::stop()
{
    if (!d)
        return;
    d->closeAll();
    d->stop();
    if (d->thread.joinable())
        d->thread.join();
    d.reset();
}

} // namespace csm::sandbox
