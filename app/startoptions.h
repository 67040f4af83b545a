#pragma once

#include "core/base/result.h"
#include "ui/settings/preferences.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

namespace csm {

/// What the command line of csm-workbench asks for.
struct StartOptions
{
    QString profile = {}; ///< absolute
    QString shots = {}; ///< folder for pictures of every screen; empty: a window
    std::optional<ui::Language> language = {};
    std::optional<ui::Theme::Mode> theme = {};
    QSize size = QSize(1440, 900);
    int scale = 1;
    QDate today = {}; ///< invalid: the real one
    bool help = false;
    bool version = false;

    /// Needs no application object. Usage says in its detail what was wrong.
    static Result<StartOptions> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace csm
