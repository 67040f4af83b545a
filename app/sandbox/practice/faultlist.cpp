#include "app/sandbox/practice/faultlist.h"

#include "app/sandbox/dataapi.h"

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

Response page(int status, const char *title)
{
    const QByteArray html = "<!DOCTYPE html>\n<html><head><title>" + QByteArray(title)
        + "</title></head>\n<body><h1>" + title + "</h1></body></html>\n";
    return {status, {{"Content-Type", "text/html; charset=UTF-8"}}, html};
}

Response throttled(int seconds)
{
    Response response = errorResponse({429, "TOO_MANY_REQUESTS", "Too many requests"});
    if (seconds > 0)
        response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

Response limitSpent()
{
    Response response = errorResponse({403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."});
    response.headers.append(usageHeader(requestsPerDay));
    return response;
}

/// The kinds that answer in the place of the org.
std::optional<Response> insteadOf(const QString &kind, const QJsonObject &json)
{
    if (kind == "status"_L1)
        return Response{json["status"_L1].toInt(500),
            {{"Content-Type", json["contentType"_L1].toString(u"application/json"_s).toUtf8()}},
            json["body"_L1].toString().toUtf8()};
    if (kind == "expired"_L1)
        return errorResponse({401, "INVALID_SESSION_ID", "Session expired or invalid"});
    if (kind == "limit"_L1)
        return limitSpent();
    if (kind == "throttled"_L1)
        return throttled(json["retryAfter"_L1].toInt(1));
    if (kind == "broken"_L1)
        return errorResponse({500, "UNKNOWN_EXCEPTION", "An unexpected error occurred."});
    if (kind == "gateway"_L1)
        return page(502, "502 Bad Gateway");
    if (kind == "maintenance"_L1)
        return page(503, "We are down for maintenance");
    if (kind == "portal"_L1)
        return page(200, "Sign in to the network");
    return std::nullopt;
}

bool readSpoiled(const QString &how, Fault &fault)
{
    if (how == "number"_L1)
        fault.page.spoiled = "1e400";
    else if (how == "utf8"_L1)
        fault.page.spoiled = "\"caf\xe9 \xff\"";
    else if (how == "control"_L1)
        fault.page.spoiled = "\"line\x01"
                             "break\n\"";
    return !fault.page.spoiled.isEmpty();
}

} // namespace

Outcome<Fault> readFault(const QJsonObject &json)
{
    Fault fault{json["match"_L1].toString().toUtf8(), json["after"_L1].toInt(0), json["times"_L1].toInt(1)};
    if (fault.times == 0 || fault.times < -1)
        return ApiError{400, "JSON_PARSER_ERROR", "times takes a number from 1 on, or -1"};
    const QString kind = json["kind"_L1].toString();
    fault.instead = insteadOf(kind, json);
    bool isKnown = fault.instead.has_value();
    if (kind == "slow"_L1) {
        fault.delay = std::chrono::milliseconds(json["ms"_L1].toInt());
        isKnown = fault.delay.count() > 0;
    } else if (kind == "hang"_L1) {
        isKnown = fault.hangs = true;
    } else if (kind == "cut"_L1) {
        fault.cutPercent = qBound(0, json["percent"_L1].toInt(50), 99);
        isKnown = true;
    } else if (kind == "foreignNext"_L1) {
        fault.page.foreignOrigin = json["origin"_L1].toString(u"http://127.0.0.1:9"_s).toUtf8();
        isKnown = true;
    } else if (kind == "pageSize"_L1) {
        fault.page.pageSize = json["size"_L1].toInt();
        isKnown = fault.page.pageSize > 0;
    } else if (kind == "badRecord"_L1) {
        isKnown = readSpoiled(json["how"_L1].toString(u"number"_s), fault);
    }
    if (!isKnown)
        return ApiError{400, "JSON_PARSER_ERROR", "no such fault: " + kind.toUtf8()};
    return fault;
}

Fault FaultList::take(const Request &request)
{
    const QByteArray target = QByteArray::fromPercentEncoding(QByteArray(request.target).replace('+', ' '));
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if (!target.contains(fault.match))
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        const Fault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}

} // namespace csm::sandbox
