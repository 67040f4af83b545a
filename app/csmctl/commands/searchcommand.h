#pragma once

#include "app/csmctl/commands/workplace.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Finds records by their text.
class SearchCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::SearchCommand)
public:
    QString name() const override { return QStringLiteral("search"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;

protected:
    Outcome prepare(const Invocation &invocation) override;
    Outcome read(Invocation &invocation, Database &db) override;

private:
    QString m_text;
    int m_limit = 0;
};

} // namespace csm::ctl
