#pragma once

#include "app/csmctl/commands/workplace.h"
#include "core/domain/connection.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Lists the connections of a profile.
class ConnectionsCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ConnectionsCommand)
public:
    QString name() const override { return QStringLiteral("connections"); }
    QString usage() const override;
    QString summary() const override;

protected:
    Outcome read(Invocation &invocation, Database &db) override;
    Outcome readNothing(Invocation &invocation, const Error &error) override;

private:
    static void print(Invocation &invocation, const QList<Connection> &connections);
};

} // namespace csm::ctl
