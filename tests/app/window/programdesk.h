#pragma once

#include "app/program.h"
#include "core/auth/memorysecretstore.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace csm::test {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 120'000; ///< ms
inline const QDate kToday(2026, 11, 21);

/// A program with folder, theme and key store of its own, for the tests that drive its window.
class ProgramDesk : public QObject
{
protected:
    void setUp()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_secrets = std::make_unique<MemorySecretStore>();
    }

    void takeDown()
    {
        m_program.reset();
        m_theme.reset();
    }

    StartOptions options() const
    {
        StartOptions options;
        options.profile = m_folder->path();
        options.today = kToday;
        return options;
    }

    void start()
    {
        m_program = std::make_unique<Program>(options(), *m_theme, *m_prompts, *m_secrets);
        QVERIFY(m_program->start());
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }

    void startPractice(ui::Language language = ui::Language::English)
    {
        AppSettings settings;
        settings.company = Company::Practice;
        settings.preferences = {language, ui::Theme::Mode::Light};
        QVERIFY(settings.save(m_folder->path()));
        QDir().mkpath(path(u"practice"_s));
        QFile charter(path(u"practice/practice.json"_s));
        QVERIFY(charter.open(QIODevice::WriteOnly));
        charter.write(R"({"seed":1,"accounts":40,"today":"2026-11-21"})");
        charter.close();
        start();
        QVERIFY(syncs());
    }

    QList<ui::Place> everyPlace() const
    {
        Workbench &workbench = *m_program->workbench();
        return {{ui::Page::Portfolio}, {ui::Page::Account, workbench.portfolio().rows()->rows.first().id},
            {ui::Page::Plans}, {ui::Page::Plan, workbench.plans().all(kToday)->first().id}, {ui::Page::Kpi},
            {ui::Page::Sync}, {ui::Page::Settings}};
    }

    void openAndWait(const ui::Place &place)
    {
        m_program->shell()->open(place);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->shell()->isLoading(), kPatience);
        QCoreApplication::processEvents();
    }

    bool syncs()
    {
        QSignalSpy finished(&m_program->workbench()->sync(), &ui::SyncControl::finished);
        return finished.wait(kPatience) && !finished[0][1].value<SyncReport>().stoppedBy;
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Program> m_program;
};

} // namespace csm::test
