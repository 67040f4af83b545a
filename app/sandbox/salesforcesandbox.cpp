#include "app/sandbox/salesforcesandbox.h"

#include "app/sandbox/company/founding.h"
#include "app/sandbox/dataapi.h"
#include "app/sandbox/practice/practicecontrols.h"
#include "core/base/clock.h"

#include <QRandomGenerator>

#include <mutex>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

namespace {

Response unauthorized()
{
    return errorResponse({401, "INVALID_SESSION_ID", "Session expired or invalid"});
}

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

/// Begins on the company's day and goes on from there, over later starts with the same journal, too.
class PracticeClock final : public Clock
{
public:
    explicit PracticeClock(QDate today)
        : m_shift(Clock().today().daysTo(today))
    {
    }

    QDateTime now() const override { return Clock::now().addDays(m_shift); }
    qint64 shift() const { return m_shift; }
    void setShift(qint64 days) { m_shift = days; }

private:
    qint64 m_shift; ///< days
};

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
        , controls(org)
    {
        foundCompany(org, options.accounts, options.seed, options.today);
        clock.setShift(controls.openJournal(options.journal, company(), clock.shift()));
    }

    Response answer(const Request &request);
    Response answerData(const ApiRequest &request, const PageFault &fault);
    DataApi::Moment moment(const PageFault &fault) const;
    QJsonObject company() const;

    SandboxOptions options;
    PracticeClock clock;
    Org org;
    DataApi api;
    PracticeControls controls;
    int requestsUsed = 0;
    std::mutex mutex;
};

QJsonObject SalesforceSandbox::Private::company() const
{
    return {{"accounts"_L1, options.accounts}, {"seed"_L1, QString::number(options.seed)},
        {"today"_L1, options.today.toString(Qt::ISODate)}};
}

DataApi::Moment SalesforceSandbox::Private::moment(const PageFault &fault) const
{
    const QDateTime founded(options.today.addDays(-30), QTime(0, 0), Qt::UTC);
    const QDateTime changed = controls.schemaChangedAt();
    return {clock.now(), {clock.today(), clock.today().startOfDay(clock.zone())},
        changed.isValid() ? changed : founded, requestsUsed, fault};
}

Response SalesforceSandbox::Private::answer(const Request &request)
{
    const ApiRequest parsed(request);
    if (parsed.segments.value(0) == "_practice")
        return parsed.token == options.token.toUtf8() ? controls.answer(parsed, clock.now()) : unauthorized();
    const Fault fault = controls.faults().take(request);
    Response response = fault.instead ? *fault.instead : answerData(parsed, fault.page);
    response.delay = fault.delay;
    response.hangs = fault.hangs;
    if (fault.cutPercent < 100)
        response.cutAt = response.body.size() * fault.cutPercent / 100;
    return response;
}

Response SalesforceSandbox::Private::answerData(const ApiRequest &request, const PageFault &fault)
{
    if (request.path == "/services/data" || request.path == "/services/data/")
        return DataApi::versions(request);
    if (request.token != options.token.toUtf8())
        return unauthorized();
    ++requestsUsed;
    Response response = api.answer(request, moment(fault));
    if (request.path.startsWith("/services/data/"))
        response.headers.append(usageHeader(requestsUsed));
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
    const std::scoped_lock lock(d->mutex);
    Response response = d->answer(request);
    response.headers.append({"Date", httpDate(d->clock.now())});
    return response;
}

Response SalesforceSandbox::refuse(int status) const
{
    const QByteArray reason = status == 413 ? "Payload Too Large"
        : status == 414                     ? "URI Too Long"
        : status == 431                     ? "Request Header Fields Too Large"
                                            : "Bad Request";
    const std::scoped_lock lock(d->mutex);
    return {status, {{"Content-Type", "text/html;charset=iso-8859-1"}, {"Date", httpDate(d->clock.now())}},
        "<h1>Bad Message " + QByteArray::number(status) + "</h1><pre>reason: " + reason + "</pre>"};
}

} // namespace csm::sandbox
