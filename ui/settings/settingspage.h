#pragma once

#include "ui/format/format.h"
#include "ui/settings/preferences.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace csm {
class Clock;
}

namespace csm::ui {

class PlainLabel;
class Prompts;
class SyncControl;
enum class KeyStoreState;

/// Language, look, connections, where the data lies, and what the program is. Applies at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Format format;
        const Clock &clock;
        Preferences preferences;
        QString folder; ///< of the data that is shown
        bool practice = false; ///< it is the practice company's
        SyncControl &sync;
        Prompts &prompts;
        std::function<QString()> diagnostics;
    };

    explicit SettingsPage(const Parts &parts, QWidget *parent = nullptr);

    void setMode(Theme::Mode mode); ///< it was changed elsewhere

signals:
    void preferencesChanged(const csm::ui::Preferences &preferences);
    void addRequested(); ///< another connection
    void practiceRequested(); ///< to the practice company
    void ownRequested(); ///< to one's own data
    void practiceRemovalRequested();

private:
    void resizeEvent(QResizeEvent *event) override;
    QWidget *makeAppearance();
    QWidget *makeConnections();
    QWidget *makePractice();
    QWidget *makeData();
    QWidget *makeAbout();
    void showConnections();
    void showKeyStore(KeyStoreState state);
    void copyDiagnostics();

    Parts m_parts;
    QBoxLayout *m_halves = nullptr; ///< side by side where there is room
    QVBoxLayout *m_connections = nullptr;
    PlainLabel *m_keyStore = nullptr;
    std::optional<QStringList> m_shownNotes; ///< what m_connections was made from
};

} // namespace csm::ui
