#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <utility>

namespace csm::sandbox {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Request
{
    QByteArray method = "GET";
    QByteArray target = {}; ///< path and query, still percent-encoded
    Headers headers = {};
    QByteArray body = {};
};

struct Response
{
    int status = 200;
    Headers headers = {};
    QByteArray body = {};

    // Faults on the wire; whoever serves the response plays them.
    std::chrono::milliseconds delay = {}; ///< before the first byte
    bool hangs = false; ///< never answers
    qsizetype cutAt = -1; ///< bytes of the body that still arrive, then the connection ends; -1: all
};

/// The first header of that name, whatever its case; empty where there is none.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

} // namespace csm::sandbox
