#pragma once

#include "core/base/result.h"
#include "ui/settings/preferences.h"

#include <QByteArray>

namespace csm {

/// Whose data the window shows.
enum class Company {
    None, ///< not chosen yet: the first start
    Practice,
    Own,
};

/// What the program remembers beside the data, in a file of the profile folder. No secrets.
struct AppSettings
{
    ui::Preferences preferences = {};
    Company company = Company::None;
    QByteArray windowGeometry = {};

    /// The defaults where there is no file; Configuration where there is one that cannot be read.
    static Result<AppSettings> load(const QString &folder);
    Result<void> save(const QString &folder) const;
    static QString path(const QString &folder);

    friend bool operator==(const AppSettings &, const AppSettings &) = default;
};

} // namespace csm
