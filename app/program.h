#pragma once

#include "app/appsettings.h"
#include "app/pagefactory.h"
#include "app/singleinstance.h"
#include "app/startoptions.h"
#include "app/workbench.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

namespace csm {

namespace ui {
class FirstRunPage;
}

/// The running program: its settings, its one window, and the data that the window shows at the moment.
class Program final : public QObject
{
    Q_OBJECT
public:
    Program(const StartOptions &options, ui::Theme &theme, ui::Prompts &prompts, SecretStore &secrets);
    ~Program() override;

    /// Shows the window. False: there is nothing to show, because another start shows this profile already or
    /// its data cannot be opened; exitCode() says which.
    bool start();
    int exitCode() const { return m_exitCode; }

    ui::MainWindow &window() { return m_window; }
    ui::Shell *shell() const { return m_shell; }
    Workbench *workbench() const { return m_workbench.get(); }

private:
    bool isPractice() const { return m_settings.company == Company::Practice; }
    std::unique_ptr<Clock> realClock() const;
    Result<std::unique_ptr<Workbench>> openOwn();
    bool openChosen(); ///< what the settings say; false: the user gave up
    Result<void> openPractice();
    void adopt(std::unique_ptr<Workbench> workbench, Company company);
    void letGo();

    void showFirstRun(bool own);
    void connectOwn(const ConnectRequest &request);
    void choosePractice();
    void showShell();
    void wireFactory();

    void addConnection();
    void goToOwn();
    void removePractice();
    void setPreferences(const ui::Preferences &preferences);
    void speak();
    void save();

    const StartOptions m_options;
    ui::Theme &m_theme;
    ui::Prompts &m_prompts;
    SecretStore &m_secrets;
    AppSettings m_settings;
    SingleInstance m_instance;
    int m_exitCode = 0;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Workbench> m_candidate; ///< while one's own CRM is being connected for the first time
    ui::MainWindow m_window; ///< its pages go before what they show
    QPointer<ui::FirstRunPage> m_firstRun;
    QPointer<ui::Shell> m_shell;
    QPointer<PageFactory> m_factory;
};

} // namespace csm
