#pragma once

#include <QDir>
#include <QWidget>

namespace csm::test {

/// A picture of @p widget in the folder $CSM_SHOTS, for whoever wants to look; nothing where that is not set.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CSM_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace csm::test
