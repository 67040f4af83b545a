#pragma once

#include "app/startoptions.h"
#include "app/workbench.h"

namespace csm {

class PageFactory;

namespace ui {
class MainWindow;
class Shell;
} // namespace ui

/// Pictures of every screen over one profile, which is only read: it may be another program's at the moment.
class Shots final
{
public:
    Shots(const StartOptions &options, ui::Theme &theme);
    ~Shots();

    /// Errors: those of opening the profile, NotFound for one without accounts, ExportTarget.
    Result<void> take();

private:
    Result<void> takeFirstRun();
    Result<void> takePages(Workbench &workbench);
    Result<void> save(const QString &screen);
    ui::Preferences preferences() const;

    const StartOptions m_options;
    ui::Theme &m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The account that shows most: mine, with a plan and usage; of those worth most the one with the most to
/// see. The same every time.
Result<PortfolioRow> accountForShots(const PortfolioQueries &queries, const Account360Queries &accounts);

} // namespace csm
