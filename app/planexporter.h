#pragma once

#include "core/base/result.h"
#include "ui/format/language.h"

#include <QCoreApplication>

namespace csm {

class Workbench;

namespace ui {
class Prompts;
}

/// Asks where a plan's PDF goes, and writes it.
class PlanExporter
{
    Q_DECLARE_TR_FUNCTIONS(PlanExporter)
public:
    PlanExporter(Workbench &workbench, ui::Prompts &prompts, ui::Language language)
        : m_workbench(workbench)
        , m_prompts(prompts)
        , m_language(language)
    {
    }

    /// The file that was written; empty when the user thought better of it. NotFound, ExportTarget, DiskFull.
    Result<QString> run(const QString &planId);

private:
    Workbench &m_workbench;
    ui::Prompts &m_prompts;
    const ui::Language m_language;
};

} // namespace csm
