#pragma once

#include "ui/format/format.h"
#include "ui/search/searchbox.h"
#include "ui/sync/synccontrol.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace csm::ui {

class BusyLine;
class IconButton;

/// The upper edge of the window: search, what a sync is doing, light or dark.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme &theme, const Format &format, SearchFinder search, QWidget *parent = nullptr);

    SearchBox &search() { return *m_search; }
    void showStatus(const SyncStatus &status);

signals:
    void cancelRequested();
    void themeToggled(); ///< the user wants the other of light and dark

private:
    void dressToggle();

    const Theme &m_theme;
    const Format m_format;
    SearchBox *m_search;
    BusyLine *m_busy;
    IconButton *m_toggle;
};

} // namespace csm::ui
