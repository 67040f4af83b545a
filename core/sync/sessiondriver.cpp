#include "core/sync/sessiondriver.h"

#include "core/base/clock.h"
#include "core/net/httptransport.h"
#include "core/storage/database.h"

namespace csm {

SessionDriver::SessionDriver(
    HttpTransport &transport, const Clock &clock, const Database *db, std::stop_token stop)
    : m_transport(transport)
    , m_clock(clock)
    , m_db(db)
    , m_stop(std::move(stop))
    , m_serverNow(clock.now().toMSecsSinceEpoch())
{
}

Result<SessionDriver::End> SessionDriver::run(Session &session, const Store &store)
{
    m_isSchemaStale = false;
    NextStep step = session.start();
    while (!std::holds_alternative<Done>(step)) {
        if (const auto *error = std::get_if<Error>(&step))
            return *error;
        if (const auto *changed = std::get_if<SchemaChanged>(&step)) {
            m_isSchemaStale = true;
            m_schemaDetail = changed->detail;
            return End::SchemaChanged;
        }
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled};
        if (const auto *request = std::get_if<HttpRequest>(&step)) {
            step = exchange(session, HttpRequest(*request));
        } else if (const auto *page = std::get_if<Emit>(&step)) {
            if (auto stored = store(*page); !stored)
                return stored.error();
            step = session.next();
        } else if (const auto *pause = std::get_if<Wait>(&step)) {
            m_clock.wait(pause->delay, m_stop);
            step = session.next();
        }
    }
    return End::Done;
}

NextStep SessionDriver::exchange(Session &session, const HttpRequest &request)
{
    Q_ASSERT(!m_db || !m_db->inTransaction());
    ++m_requests;
    const auto response = m_transport.send(request, m_stop);
    if (!response)
        return session.failed(response.error());
    if (const QDateTime date = httpDate(response->header("Date")); date.isValid())
        m_serverNow = date.toMSecsSinceEpoch();
    if (const auto allowance = callAllowanceOf(*response))
        m_allowance = *allowance;
    return session.feed(*response);
}

} // namespace csm
