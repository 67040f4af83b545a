#include "app/jsonfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace csm {

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Configuration, file.errorString(), {path}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::Configuration, problem.errorString(), {path}};
    return document.object();
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    errno = 0;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(object).toJson());
        if (file.commit())
            return {};
    }
    return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Folder, file.errorString(), {path}};
}

} // namespace csm
