#pragma once

#include "app/sandbox/salesforcesandbox.h"
#include "app/sandbox/sandboxserver.h"
#include "core/base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <thread>

namespace csm {

class Clock;

/// The practice CRM of this program: the same company at every start, served on this computer for as long as
/// this object lives.
class PracticeCompany final : public QObject
{
    Q_OBJECT
public:
    /// What makes it the same company; chosen at the first start and kept in its folder.
    struct Charter
    {
        quint64 seed = 1;
        int accounts = 400;
        QDate today = {}; ///< the day on which it was founded

        friend bool operator==(const Charter &, const Charter &) = default;
    };

    /// The folder of the practice company beside one's own data in @p profile.
    static QString folderIn(const QString &profile);

    /// The charter in @p folder; at the first start one of @p clock's today. Configuration, Folder, DiskFull.
    static Result<Charter> charter(const QString &folder, const Clock &clock);

    PracticeCompany(const QString &folder, const Charter &charter);
    ~PracticeCompany() override;

    /// Makes the company and serves it, off this thread. started() or failed() follows.
    void start();

signals:
    /// @p token is a fresh one at every start, and never written anywhere.
    void started(const QUrl &url, const QString &token);
    void failed(const csm::Error &error);

private:
    void serve();

    const QString m_folder;
    const Charter m_charter;
    std::unique_ptr<sandbox::SalesforceSandbox> m_crm;
    std::unique_ptr<sandbox::SandboxServer> m_server; ///< stops before the CRM goes
    std::jthread m_worker;
};

} // namespace csm
