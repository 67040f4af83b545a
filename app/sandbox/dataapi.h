#pragma once

#include "app/sandbox/queryapi.h"

namespace csm::sandbox {

/// Everything below /services and /id, for a caller whose token was checked.
class DataApi
{
public:
    explicit DataApi(const Org &org)
        : m_org(org)
        , m_queries(org)
    {
    }

    /// What stays the same during one request.
    struct Moment
    {
        QDateTime now = {};
        SoqlMoment soql = {};
        QDateTime schemaChangedAt = {};
        int requestsUsed = 0;
        PageFault fault = {};
    };

    Response answer(const ApiRequest &request, const Moment &moment);

    /// GET /services/data: the one thing that needs no token.
    static Response versions(const ApiRequest &request);

private:
    bool serves(const QList<QByteArray> &path, int version) const; ///< for reading
    Response answerVersion(const ApiRequest &request, const Moment &moment, int version);
    Response answerSObjects(const ApiRequest &request, const Moment &moment, int version) const;
    Response describe(const ApiRequest &request, const Moment &moment, SObject object, int version) const;
    Response answerCollection(const ApiRequest &request, const QByteArray &name, int version) const;
    Response resources(const ApiRequest &request, int version) const;

    const Org &m_org;
    QueryApi m_queries;
};

inline constexpr int requestsPerDay = 150'000;

/// Sforce-Limit-Info: how much of the day's requests is spent.
Headers::value_type usageHeader(int used);

Response jsonResponse(const QByteArray &json, int status = 200);
Response errorResponse(const ApiError &error);

} // namespace csm::sandbox
