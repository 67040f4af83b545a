#pragma once

#include "app/csmctl/command.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Serves the practice CRM until it is told to stop.
class SandboxCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::SandboxCommand)
public:
    QString name() const override { return QStringLiteral("sandbox"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;
    Outcome run(Invocation &invocation) override;
};

} // namespace csm::ctl
