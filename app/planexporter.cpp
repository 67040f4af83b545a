#include "app/planexporter.h"

#include "app/workbench.h"
#include "ui/documents/plandocument.h"
#include "ui/documents/planexport.h"
#include "ui/documents/suggestedfilename.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace csm {

Result<QString> PlanExporter::run(const QString &planId)
{
    const auto plan = m_workbench.plans().plan(planId);
    if (!plan)
        return plan.error();
    if (!*plan)
        return Error{ErrorCode::NotFound, u"no such plan"_s, {planId}};
    const auto overview = m_workbench.accounts().overview((*plan)->accountId);
    if (!overview)
        return overview.error();
    if (!*overview)
        return Error{ErrorCode::NotFound, u"no account of that plan"_s, {(*plan)->accountName}};

    const ui::PlanDocument document
        = ui::planDocument(**overview, **plan, m_language, m_workbench.clock().zone());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = ui::suggestedFileName(document.accountName, document.planName, document.today);
    const QString path
        = m_prompts.saveFile(tr("Export the plan"), documents.filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return path;
    if (Profile::isOwnFile(m_workbench.profile().folder(), path))
        return Error{ErrorCode::ExportTarget, u"a file of the profile"_s, {path}};
    if (auto done = ui::exportPlan(document, path); !done)
        return done.error();
    return path;
}

} // namespace csm
