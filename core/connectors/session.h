#pragma once

#include "core/base/error.h"
#include "core/net/http.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace csm {

/// Records that may be stored now, and where to go on if the program ends right after.
struct Emit
{
    QByteArray page = {}; ///< as the CRM sent it; has spare bytes behind its end, for a parser to look at
    std::vector<QByteArrayView> records = {}; ///< each one's bytes inside @c page
    QByteArray checkpoint = {}; ///< to be stored with the records; only the connector understands it
    std::optional<int> total = {}; ///< how many records the CRM says there are
    bool isWholePass = false; ///< with this page the session has brought all there is, in one go
    std::optional<qint64> completeAsOf = {}; ///< with this page all is here as of that server time, ms UTC
};

struct Wait
{
    std::chrono::milliseconds delay = {};
};

/// The CRM no longer knows an object or a field that we asked for: look again at what it has, and start anew.
struct SchemaChanged
{
    QString detail = {};
};

struct Done
{
};

/// What a session wants next from whoever drives it.
using NextStep = std::variant<HttpRequest, Emit, Wait, SchemaChanged, Error, Done>;

/// One conversation with a CRM. Does no I/O: it asks for requests and is fed their answers.
class Session
{
public:
    virtual ~Session() = default;
    virtual NextStep start() = 0;
    virtual NextStep feed(const HttpResponse &response) = 0; ///< after an HttpRequest
    virtual NextStep next() = 0; ///< after an Emit that was stored, or a Wait
    virtual NextStep failed(const Error &error) { return error; } ///< after an HttpRequest without an answer
};

/// A conversation that ends with one answer instead of pages.
template<typename T>
class Inquiry : public Session
{
public:
    NextStep next() final { return Done(); }
    const T &answer() const { return m_answer; } ///< once Done

protected:
    T m_answer = {};
};

} // namespace csm
