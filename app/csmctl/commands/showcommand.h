#pragma once

#include "app/csmctl/commands/workplace.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Shows all that is known of one account.
class ShowCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ShowCommand)
public:
    QString name() const override { return QStringLiteral("show"); }
    QString usage() const override;
    QString summary() const override;

protected:
    Outcome prepare(const Invocation &invocation) override;
    Outcome read(Invocation &invocation, Database &db) override;

private:
    QString m_asked;
};

} // namespace csm::ctl
