#pragma once

#include "app/csmctl/command.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Makes or renews a connection; its token goes to the key store.
class ConnectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ConnectCommand)
public:
    QString name() const override { return QStringLiteral("connect"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;
    Outcome run(Invocation &invocation) override;
};

} // namespace csm::ctl
