#include "app/sandbox/salesforcesandbox.h"

#include "app/sandbox/company/founding.h"
#include "app/sandbox/dataapi.h"
#include "core/base/clock.h"

#include <QRandomGenerator>

#include <mutex>

namespace csm::sandbox {

namespace {

SandboxOptions completed(SandboxOptions options)
{
    if (!options.today.isValid())
        options.today = Clock().today();
    if (options.token.isEmpty()) {
        quint32 words[6] = {};
        QRandomGenerator::system()->fillRange(words);
        const QByteArray random(reinterpret_cast<const char *>(words), sizeof words);
        options.token = QString::fromLatin1("00D!" + random.toHex());
    }
    return options;
}

/// Another company, not only another state of the same one.
quint64 identityOf(const SandboxOptions &options)
{
    return options.seed * 1'000'003 + quint64(options.accounts);
}

} // namespace

class SalesforceSandbox::Private
{
public:
    explicit Private(const SandboxOptions &given)
        : options(completed(given))
        , clock(options.today)
        , org(identityOf(options))
        , api(org)
    {
        foundCompany(org, options.accounts, options.seed, options.today);
        schemaChangedAt = QDateTime(options.today.addDays(-30), QTime(0, 0), Qt::UTC);
    }

    Response answer(const ApiRequest &request);
    DataApi::Moment moment() const;

    SandboxOptions options;
    ShiftedClock clock;
    Org org;
    DataApi api;
    QDateTime schemaChangedAt;
    int requestsUsed = 0;
    std::mutex mutex;
};

DataApi::Moment SalesforceSandbox::Private::moment() const
{
    const QDateTime now = clock.now();
    return {now, {clock.today(), clock.today().startOfDay(clock.zone())}, schemaChangedAt, requestsUsed};
}

Response SalesforceSandbox::Private::answer(const ApiRequest &request)
{
    if (request.path == "/services/data" || request.path == "/services/data/")
        return DataApi::versions();
    if (request.token != options.token.toUtf8())
        return errorResponse({401, "INVALID_SESSION_ID", "Session expired or invalid"});
    ++requestsUsed;
    Response response = api.answer(request, moment());
    if (request.path.startsWith("/services/data/"))
        response.headers.append({"Sforce-Limit-Info",
            "api-usage=" + QByteArray::number(requestsUsed) + '/' + QByteArray::number(requestsPerDay)});
    return response;
}

SalesforceSandbox::SalesforceSandbox(SandboxOptions options)
    : d(std::make_unique<Private>(options))
{
}

SalesforceSandbox::~SalesforceSandbox() = default;

QString SalesforceSandbox::token() const
{
    return d->options.token;
}

Response SalesforceSandbox::answer(const Request &request)
{
    const ApiRequest parsed(request);
    const std::scoped_lock lock(d->mutex);
    Response response = d->answer(parsed);
    response.headers.append({"Date", httpDate(d->clock.now())});
    return response;
}

} // namespace csm::sandbox
