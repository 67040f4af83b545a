#include "app/program.h"

#include "app/csmctl/exitcode.h"
#include "core/base/logging.h"
#include "ui/connections/connectiondialog.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QTimer>

namespace csm {

Program::Program(const StartOptions &options, ui::Theme &theme, ui::Prompts &prompts, SecretStore &secrets)
    : m_options(options)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_secrets(secrets)
    , m_instance(options.profile)
{
    connect(&m_instance, &SingleInstance::raiseRequested, &m_window, &ui::MainWindow::raiseToFront);
    connect(&m_window, &ui::MainWindow::closing, this, [this] {
        m_settings.windowGeometry = m_window.saveGeometry();
        save();
    });
}

Program::~Program()
{
    delete m_window.takeCentralWidget(); // before what its pages show
}

bool Program::start()
{
    if (m_instance.raiseOther())
        return false;
    if (const auto settings = AppSettings::load(m_options.profile))
        m_settings = *settings; // those that cannot be read are chosen anew
    if (m_options.language)
        m_settings.preferences.language = m_options.language;
    if (m_options.theme)
        m_settings.preferences.theme = *m_options.theme;
    speak();
    m_theme.setMode(m_settings.preferences.theme);
    m_window.restoreGeometry(m_settings.windowGeometry);
    if (!openChosen())
        return false;
    m_instance.listen();
    m_window.show();
    return true;
}

bool Program::openChosen()
{
    for (;;) {
        Result<void> opened;
        if (isPractice()) {
            opened = openPractice();
        } else if (QFileInfo::exists(m_options.profile + QStringLiteral("/workbench.db"))) {
            auto own = openOwn();
            if (own && !(*own)->sync().status().connections.isEmpty())
                adopt(std::move(*own), Company::Own);
            else if (!own)
                opened = own.error();
        }
        if (opened) {
            if (!m_shell)
                showFirstRun(false);
            return true;
        }
        m_exitCode = int(ctl::exitCodeOf(opened.error().code));
        if (!m_prompts.retryAfter(opened.error()))
            return false;
        m_exitCode = 0;
    }
}

std::unique_ptr<Clock> Program::realClock() const
{
    if (m_options.today.isValid())
        return std::make_unique<ShiftedClock>(m_options.today);
    return std::make_unique<Clock>();
}

Result<std::unique_ptr<Workbench>> Program::openOwn()
{
    return Workbench::open(m_options.profile, Workbench::Access::Write, realClock(), m_secrets);
}

Result<void> Program::openPractice()
{
    const QString folder = PracticeCompany::folderIn(m_options.profile);
    const auto charter = PracticeCompany::charter(folder, *realClock());
    if (!charter)
        return charter.error();
    auto workbench = Workbench::open(folder, Workbench::Access::Write, realClock(), m_secrets);
    if (!workbench)
        return workbench.error();
    adopt(std::move(*workbench), Company::Practice);
    m_workbench->startPractice(*charter);
    return {};
}

void Program::adopt(std::unique_ptr<Workbench> workbench, Company company)
{
    letGo();
    m_workbench = std::move(workbench);
    m_settings.company = company;
    save();
    showShell();
    if (company == Company::Own)
        m_workbench->start();
}

void Program::letGo()
{
    delete m_window.takeCentralWidget(); // its pages refer to the workbench
    m_workbench.reset();
}

void Program::showShell()
{
    const ui::History past = m_shell ? m_shell->history() : ui::History();
    delete m_window.takeCentralWidget();
    m_factory = new PageFactory(
        {*m_workbench, m_theme, m_prompts, m_settings.preferences, isPractice()}, &m_window);
    wireFactory();
    const ui::Format format(m_settings.preferences.spoken());
    const auto find
        = [this](const QString &text, int limit) { return m_workbench->search().find(text, limit); };
    m_shell = new ui::Shell(
        {m_theme, format, m_workbench->clock(), m_workbench->sync(), find, m_prompts, isPractice()},
        [factory = m_factory.data()](ui::Page page, ui::Shell &shell) { return factory->make(page, shell); });
    connect(m_shell, &QObject::destroyed, m_factory, &QObject::deleteLater);
    connect(m_shell, &ui::Shell::themeToggled, this, [this] {
        ui::Preferences preferences = m_settings.preferences;
        preferences.theme = m_theme.tokens().isDark ? ui::Theme::Mode::Light : ui::Theme::Mode::Dark;
        setPreferences(preferences);
    });
    m_window.setContent(m_shell);
    m_factory->watch(*m_shell);
    m_shell->restore(past);
}

void Program::wireFactory()
{
    // Queued, because each may take away the page that asked.
    const auto on
        = [this](auto signal, auto slot) { connect(m_factory, signal, this, slot, Qt::QueuedConnection); };
    on(&PageFactory::preferencesChanged, &Program::setPreferences);
    on(&PageFactory::addRequested, &Program::addConnection);
    on(&PageFactory::practiceRequested, &Program::choosePractice);
    on(&PageFactory::ownRequested, &Program::goToOwn);
    on(&PageFactory::practiceRemovalRequested, &Program::removePractice);
}

void Program::showFirstRun(bool own)
{
    delete m_window.takeCentralWidget();
    m_firstRun
        = new ui::FirstRunPage(m_theme, m_settings.preferences, m_options.profile, m_workbench != nullptr);
    connect(
        m_firstRun, &ui::FirstRunPage::practiceChosen, this, &Program::choosePractice, Qt::QueuedConnection);
    connect(m_firstRun, &ui::FirstRunPage::ownChosen, this, &Program::connectOwn, Qt::QueuedConnection);
    connect(m_firstRun, &ui::FirstRunPage::left, this, &Program::showShell, Qt::QueuedConnection);
    connect(m_firstRun, &ui::FirstRunPage::cancelled, this, [this] {
        if (m_candidate)
            m_candidate->sync().cancel();
    });
    connect(
        m_firstRun, &ui::FirstRunPage::languageChosen, this,
        [this](std::optional<ui::Language> language) {
            ui::Preferences preferences = m_settings.preferences;
            preferences.language = language;
            setPreferences(preferences);
        },
        Qt::QueuedConnection);
    m_window.setContent(m_firstRun);
    if (own)
        m_firstRun->chooseOwn();
}

void Program::connectOwn(const ConnectRequest &request)
{
    auto opened = openOwn();
    if (!opened)
        return m_firstRun->showProblem(opened.error());
    m_candidate = std::move(*opened);
    m_firstRun->setBusy(tr("Asking the CRM who you are…"));
    SyncCoordinator &sync = m_candidate->sync();
    connect(
        &sync, &ui::SyncControl::connected, this,
        [this] {
            if (m_candidate)
                adopt(std::move(m_candidate), Company::Own);
        },
        Qt::QueuedConnection);
    connect(
        &sync, &ui::SyncControl::connectFailed, this,
        [this](const Error &error) {
            if (!m_candidate || !m_firstRun)
                return;
            m_candidate.reset();
            m_firstRun->setBusy({});
            if (error.code != ErrorCode::Cancelled)
                m_firstRun->showProblem(error);
        },
        Qt::QueuedConnection);
    sync.connectTo(request);
}

void Program::choosePractice()
{
    const Company before = m_settings.company;
    if (auto opened = openPractice(); !opened) {
        m_settings.company = before;
        if (m_firstRun)
            m_firstRun->showProblem(opened.error());
        else if (m_shell)
            m_shell->showProblem(opened.error());
    }
}

void Program::addConnection()
{
    if (isPractice())
        return showFirstRun(true); // one's own data has a profile of its own
    (new ui::ConnectionDialog(m_theme, m_workbench->sync(), &m_window))->open();
}

void Program::goToOwn()
{
    auto own = openOwn();
    if (!own)
        return m_shell->showProblem(own.error());
    if ((*own)->sync().status().connections.isEmpty())
        return showFirstRun(true);
    adopt(std::move(*own), Company::Own);
}

void Program::removePractice()
{
    letGo();
    QDir(PracticeCompany::folderIn(m_options.profile)).removeRecursively();
    m_settings.company = Company::None;
    save();
    if (!openChosen())
        showFirstRun(false); // one's own data cannot be opened now, and the window stays
}

void Program::setPreferences(const ui::Preferences &preferences)
{
    const bool spokeOtherwise = preferences.spoken() != m_settings.preferences.spoken();
    m_settings.preferences = preferences;
    save();
    m_theme.setMode(preferences.theme);
    if (m_factory)
        m_factory->showMode(preferences.theme);
    if (!spokeOtherwise)
        return;
    speak();
    if (!m_firstRun)
        return showShell();
    const ui::FirstRunEntry entry = m_firstRun->entry();
    showFirstRun(false);
    m_firstRun->restore(entry);
}

void Program::speak()
{
    ui::installLanguage(m_settings.preferences.spoken());
}

void Program::save()
{
    if (auto saved = m_settings.save(m_options.profile); !saved)
        logError("settings.unsaved", saved.error());
}

} // namespace csm
