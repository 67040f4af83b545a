#pragma once

#include "app/csmctl/commands/workplace.h"

#include <QCoreApplication>

namespace csm::ctl {

/// Writes a success plan as a PDF.
class ExportCommand final : public ReadingCommand
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::ExportCommand)
public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override;
    QString summary() const override;
    QList<CommandOption> options() const override;
    bool needsFonts() const override { return true; }

protected:
    Outcome prepare(const Invocation &invocation) override;
    Outcome read(Invocation &invocation, Database &db) override;

private:
    QString m_asked;
    QString m_path;
};

} // namespace csm::ctl
