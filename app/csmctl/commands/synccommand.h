#pragma once

#include "app/csmctl/command.h"
#include "core/domain/connection.h"
#include "core/sync/syncreport.h"

#include <QCoreApplication>

#include <stop_token>

namespace csm::ctl {

class Workplace;

/// Reads what is new from the CRMs.
class SyncCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::SyncCommand)
public:
    QString name() const override { return QStringLiteral("sync"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;
    Outcome run(Invocation &invocation) override;

private:
    static Result<QList<Connection>> chosen(const Invocation &invocation, Workplace &place);
    static Result<QString> tokenFor(Invocation &invocation, const Connection &connection);
    static SyncReport sync(
        Invocation &invocation, Workplace &place, const Connection &connection, std::stop_token stop);
    static void note(Invocation &invocation, const SyncReport &report);
    static void print(Invocation &invocation, const SyncReport &report);
};

} // namespace csm::ctl
