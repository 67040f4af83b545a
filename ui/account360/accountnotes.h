#pragma once

#include "core/account360/accountoverview.h"
#include "ui/format/format.h"
#include "ui/paint/icon.h"

#include <QTimeZone>

namespace csm::ui {

/// One thing worth knowing before talking to an account, computed from what is known of it.
struct AccountNote
{
    QLatin1StringView icon = {};
    IconInk ink = IconInk::Text2;
    QString text = {};

    friend bool operator==(const AccountNote &, const AccountNote &) = default;
};

/// What stands out, what needs care first. Nothing is guessed: no data, no note.
QList<AccountNote> accountNotes(const AccountOverview &overview, const Format &format, const QTimeZone &zone);

} // namespace csm::ui
