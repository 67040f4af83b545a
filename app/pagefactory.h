#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace csm {

class Workbench;

namespace ui {
class SettingsPage;
}

/// Makes the pages of one shell over one workbench, and wires where they lead. What concerns the whole
/// program leaves by its signals.
class PageFactory final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Workbench &workbench;
        const ui::Theme &theme;
        ui::Prompts &prompts;
        ui::Preferences preferences;
        bool practice = false;
    };

    explicit PageFactory(const Parts &parts, QObject *parent = nullptr);

    ui::ShellPage make(ui::Page page, ui::Shell &shell);
    void watch(ui::Shell &shell); ///< keeps the counts of its rail up to date
    void showMode(ui::Theme::Mode mode); ///< it was changed elsewhere

signals:
    void preferencesChanged(const csm::ui::Preferences &preferences);
    void addRequested(); ///< another connection
    void practiceRequested();
    void ownRequested();
    void practiceRemovalRequested();

private:
    ui::ShellPage makePortfolio(ui::Shell &shell);
    ui::ShellPage makeAccount(ui::Shell &shell);
    ui::ShellPage makePlans(ui::Shell &shell);
    ui::ShellPage makePlan(ui::Shell &shell);
    ui::ShellPage makeKpi(ui::Shell &shell);
    ui::ShellPage makeSync(ui::Shell &shell);
    ui::ShellPage makeSettings();
    void showCounts(ui::Shell &shell);
    void exportPlan(ui::Shell &shell, const QString &planId);

    Parts m_parts;
    const ui::Format m_format;
    QPointer<ui::SettingsPage> m_settings;
};

} // namespace csm
