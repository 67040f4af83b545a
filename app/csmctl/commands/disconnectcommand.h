#pragma once

#include "app/csmctl/command.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Ends a connection, and forgets its token.
class DisconnectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::DisconnectCommand)
public:
    QString name() const override { return QStringLiteral("disconnect"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;
    Outcome run(Invocation &invocation) override;
};

} // namespace csm::ctl
