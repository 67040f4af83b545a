#pragma once

#include "core/base/result.h"
#include "core/connectors/callallowance.h"
#include "core/connectors/session.h"

#include <functional>
#include <stop_token>

namespace csm {

class Clock;
class Database;
class HttpTransport;

/// Does for sessions what they do not do themselves: carries their requests, waits, stops.
class SessionDriver
{
public:
    enum class End { Done, SchemaChanged };
    using Store = std::function<Result<void>(const Emit &)>;

    /// @p db is not used, only watched: nobody may wait for the network while others wait for the database.
    /// Null: there is none yet.
    SessionDriver(HttpTransport &transport, const Clock &clock, const Database *db, std::stop_token stop);

    Result<End> run(Session &session, const Store &store);

    /// An inquiry's answer.
    template<typename T>
    Result<T> ask(Inquiry<T> &inquiry)
    {
        const auto end = run(inquiry, {});
        if (!end)
            return end.error();
        if (*end == End::SchemaChanged)
            return Error{ErrorCode::BadData, m_schemaDetail};
        return inquiry.answer();
    }

    /// Whether the last session ended because the CRM no longer knows what it was asked for.
    bool isSchemaStale() const { return m_isSchemaStale; }

    /// The CRM's clock, as its last answer told it, ms UTC. The laptop's own is never compared with it.
    qint64 serverNow() const { return m_serverNow; }
    int requests() const { return m_requests; }
    CallAllowance allowance() const { return m_allowance; }

private:
    NextStep exchange(Session &session, const HttpRequest &request);

    HttpTransport &m_transport;
    const Clock &m_clock;
    const Database *m_db;
    std::stop_token m_stop;
    qint64 m_serverNow;
    int m_requests = 0;
    CallAllowance m_allowance;
    bool m_isSchemaStale = false;
    QString m_schemaDetail;
};

} // namespace csm
