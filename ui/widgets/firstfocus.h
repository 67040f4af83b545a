#pragma once

#include <QVariant>
#include <QWidget>

namespace csm::ui {

/// What takes the focus when one goes to @p page, or to another part of the window. No focus proxy: through
/// one, Tab too would enter it there, and never reach what stands before.
inline void setFirstFocus(QWidget &page, QWidget &first)
{
    page.setProperty("firstFocus", QVariant::fromValue(&first));
}

/// The page itself where nothing was set.
inline QWidget &firstFocus(QWidget &page)
{
    auto *first = page.property("firstFocus").value<QWidget *>();
    return first ? *first : page;
}

} // namespace csm::ui
