#pragma once

#include "app/csmctl/commands/workplace.h"
#include "core/kpi/kpi.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Shows the KPIs with where they come from.
class KpiCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::KpiCommand)
public:
    QString name() const override { return QStringLiteral("kpi"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;

protected:
    Outcome prepare(const Invocation &invocation) override;
    Outcome read(Invocation &invocation, Database &db) override;

private:
    KpiLevel m_level;
    int m_months = 12;
};

} // namespace csm::ctl
