#pragma once

#include "app/csmctl/commands/workplace.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Lists the records of one kind.
class ListCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ListCommand)
public:
    QString name() const override { return QStringLiteral("list"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;

protected:
    Outcome prepare(const Invocation &invocation) override;
    Outcome read(Invocation &invocation, Database &db) override;

private:
    QString m_word;
};

} // namespace csm::ctl
