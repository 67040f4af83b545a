#include "app/practicecompany.h"

#include "app/jsonfile.h"
#include "core/base/clock.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace csm {

QString PracticeCompany::folderIn(const QString &profile)
{
    return profile + "/practice"_L1;
}

Result<PracticeCompany::Charter> PracticeCompany::charter(const QString &folder, const Clock &clock)
{
    if (auto made = Profile::makeFolder(folder); !made)
        return made.error();
    const QString path = folder + "/practice.json"_L1;
    const auto json = readJsonFile(path);
    if (!json)
        return json.error();
    Charter charter;
    if (!json->isEmpty()) {
        charter.seed = quint64((*json)["seed"_L1].toInteger(1));
        charter.accounts = (*json)["accounts"_L1].toInt(400);
        charter.today = QDate::fromString((*json)["today"_L1].toString(), Qt::ISODate);
        if (!charter.today.isValid() || charter.accounts < 1)
            return Error{ErrorCode::Configuration, u"no day or no accounts"_s, {path}};
        return charter;
    }
    charter.today = clock.today();
    const QJsonObject written = {{u"seed"_s, qint64(charter.seed)}, {u"accounts"_s, charter.accounts},
        {u"today"_s, charter.today.toString(Qt::ISODate)}};
    if (auto done = writeJsonFile(path, written); !done)
        return done.error();
    return charter;
}

PracticeCompany::PracticeCompany(const QString &folder, const Charter &charter)
    : m_folder(folder)
    , m_charter(charter)
{
}

PracticeCompany::~PracticeCompany() = default;

void PracticeCompany::start()
{
    Q_ASSERT(!m_worker.joinable());
    m_worker = std::jthread([this] { serve(); });
}

void PracticeCompany::serve()
{
    sandbox::SandboxOptions options;
    options.seed = m_charter.seed;
    options.accounts = m_charter.accounts;
    options.today = m_charter.today;
    options.journal = m_folder + "/journal.jsonl"_L1;
    m_crm = std::make_unique<sandbox::SalesforceSandbox>(options);
    m_server = std::make_unique<sandbox::SandboxServer>();
    const auto url = m_server->start(*m_crm);
    QMetaObject::invokeMethod(
        this,
        [this, url] {
            if (url)
                emit started(*url, m_crm->token());
            else
                emit failed(url.error());
        },
        Qt::QueuedConnection);
}

} // namespace csm
