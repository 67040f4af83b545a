#pragma once

#include <QString>

class QPainter;

namespace csm::ui {

class Paper;

/// What stands above and below the text of every page.
struct PageFrame
{
    QString subject = {}; ///< account · success plan · plan
    QString date = {};
    QString notice = {};
    QString asOf = {};

    void paint(QPainter &painter, const QString &pageOf, const Paper &paper) const;
};

} // namespace csm::ui
