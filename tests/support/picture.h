#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace csm::test {

/// Saves what @p widget looks like as NAME.png into $CSM_SHOTS, if that is set, for a reviewer to see.
inline void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CSM_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents(); // layouts settle
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace csm::test
