#include "ui/documents/planexport.h"

#include "ui/documents/pdftextmap.h"
#include "ui/documents/planpages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int longestTitle = 200; ///< in the file's properties; the page has all of it

/// The finished file; empty when it could not be made.
QByteArray pdfOf(const PlanPages &pages)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    writer.setResolution(72); // one unit of the painter is one point
    writer.setTitle(pages.title().left(longestTitle));
    writer.setCreator(u"CSM Workbench"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !writer.newPage())
            return {};
        pages.paint(painter, page);
    }
    return painter.end() ? withTextAsWritten(buffer.data()) : QByteArray();
}

Error problem(const QSaveFile &file, const QString &path)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {full ? ErrorCode::DiskFull : ErrorCode::ExportTarget, file.errorString(), {path}};
}

/// QSaveFile does this too, but renames whether or not it went well.
bool reachedDisk(QSaveFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.handle() != -1;
#endif
}

} // namespace

Result<void> exportPlan(const PlanDocument &document, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) // a device or a pipe would be gone: the file takes its name
        return Error{ErrorCode::ExportTarget, u"not a file"_s, {path}};
    const QByteArray pdf = pdfOf(PlanPages(document));
    if (pdf.isEmpty())
        return Error{ErrorCode::ExportTarget, u"the PDF could not be made"_s, {path}};
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(pdf) != pdf.size() || !file.flush() || !reachedDisk(file) || !file.commit())
        return problem(file, path);
    return {};
}

} // namespace csm::ui
