#pragma once

#include <QLocale>
#include <QString>

namespace csm {

/// A name or sentence that is data (resources/kpi, resources/scorecards) in the languages of this program.
struct LocalText
{
    QString en = {};
    QString ko = {};

    const QString &in(QLocale::Language language) const { return language == QLocale::Korean ? ko : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace csm
