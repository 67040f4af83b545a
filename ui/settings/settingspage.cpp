#include "ui/settings/settingspage.h"

#include "core/messages/entitytext.h"
#include "ui/connections/connectionmenu.h"
#include "ui/settings/languagebox.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/prompts.h"
#include "ui/sync/synccontrol.h"
#include "ui/sync/synctext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kWide = 1100;
constexpr Theme::Mode modes[] = {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark};

int indexOf(Theme::Mode mode)
{
    return int(std::find(std::begin(modes), std::end(modes), mode) - std::begin(modes));
}

QVBoxLayout *columnOf(std::initializer_list<QWidget *> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 12, 20, 20);
    column->setSpacing(14);
    column->addWidget(new PlainLabel(parts.theme, TextRole::PageTitle, tr("Settings")));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(14);
    m_halves->addLayout(columnOf({makeAppearance(), makeConnections(), makePractice()}), 1);
    m_halves->addLayout(columnOf({makeData(), makeAbout()}), 1);
    column->addLayout(m_halves);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(page));
    connect(&parts.sync, &SyncControl::statusChanged, this, &SettingsPage::showConnections);
    showConnections();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_parts.theme.fonts().px(kWide);
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = new Card(m_parts.theme);
    card->setTitle(tr("Language and look"));
    auto *language = new LanguageBox(m_parts.preferences.language);
    connect(language, &LanguageBox::chosen, this, [this](std::optional<Language> chosen) {
        m_parts.preferences.language = chosen;
        emit preferencesChanged(m_parts.preferences);
    });
    auto *look = new Segmented(m_parts.theme);
    look->setObjectName(u"theme"_s);
    look->setAccessibleName(tr("Theme"));
    look->setSegments({{tr("As the system")}, {tr("Light")}, {tr("Dark")}});
    connect(look, &Segmented::currentChanged, this, [this](int index) {
        m_parts.preferences.theme = modes[index];
        emit preferencesChanged(m_parts.preferences);
    });
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Language"), {}, language));
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Theme"), {}, look));
    look->setCurrentIndex(indexOf(m_parts.preferences.theme));
    return card;
}

void SettingsPage::setMode(Theme::Mode mode)
{
    m_parts.preferences.theme = mode;
    if (auto *look = findChild<Segmented *>(u"theme"_s))
        look->setCurrentIndex(indexOf(mode));
}

QWidget *SettingsPage::makeConnections()
{
    auto *card = new Card(m_parts.theme);
    card->setTitle(tr("Connections"));
    auto *add = new Button(m_parts.theme, Button::Kind::Secondary, tr("Add connection"), "plus-lg"_L1);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addRequested);
    card->addHeaderWidget(add);
    setFirstFocus(*this, *add); // a key pressed by chance changes no setting
    m_connections = new QVBoxLayout;
    m_connections->setSpacing(2);
    m_keyStore = new PlainLabel(m_parts.theme, TextRole::SmallMuted);
    m_keyStore->setWordWrap(true);
    card->content()->addLayout(m_connections);
    card->content()->addWidget(m_keyStore);
    return card;
}

void SettingsPage::showConnections()
{
    const SyncStatus status = m_parts.sync.status();
    showKeyStore(status.keyStore);
    QStringList notes;
    for (const Connection &connection : status.connections)
        notes.append(u"%1 · %2 · %3 · %4"_s.arg(connection.url.host(), connection.userName,
            scopeText(connection.scope),
            connectionState(connection, status, m_parts.format, m_parts.clock).text));
    if (notes == m_shownNotes)
        return; // a sync says often how far it is
    m_shownNotes = notes;
    while (QLayoutItem *item = m_connections->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one whose menu is being used
        delete item;
    }
    for (int i = 0; i < notes.size(); ++i) {
        const Connection connection = status.connections.at(i);
        auto *manage = new Button(m_parts.theme, Button::Kind::Secondary, tr("Manage"));
        manage->setAccessibleName(tr("Manage %1").arg(connection.name));
        connect(manage, &QPushButton::clicked, this, [this, connection, manage] {
            connectionMenu(connection, !m_parts.practice, m_parts.sync, m_parts.prompts, this)
                ->popup(manage->mapToGlobal(QPoint(0, manage->height() + 4)));
        });
        m_connections->addWidget(new SettingRow(m_parts.theme, connection.name, notes.at(i), manage));
    }
    if (notes.isEmpty())
        m_connections->addWidget(
            new PlainLabel(m_parts.theme, TextRole::BodyMuted, tr("No CRM is connected yet.")));
}

void SettingsPage::showKeyStore(KeyStoreState state)
{
    switch (state) {
    case KeyStoreState::Usable:
        m_keyStore->setText(
            tr("Tokens lie in the key store of this computer, never in a file of this program."));
        break;
    case KeyStoreState::NotUsable:
        m_keyStore->setText(tr("This computer has no usable key store: tokens are kept until you quit, and "
                               "never written to disk."));
        break;
    case KeyStoreState::Unknown:
        m_keyStore->setText(
            tr("Tokens go to the key store of this computer, never to a file of this program."));
    }
}

QWidget *SettingsPage::makePractice()
{
    const Theme &theme = m_parts.theme;
    auto *card = new Card(theme);
    card->setTitle(tr("Practice company"));
    auto *go = new Button(theme, Button::Kind::Secondary,
        m_parts.practice ? tr("Go to my own data") : tr("Open the practice company"));
    go->setObjectName(u"otherCompany"_s);
    connect(go, &QPushButton::clicked, this,
        m_parts.practice ? &SettingsPage::ownRequested : &SettingsPage::practiceRequested);
    card->content()->addWidget(new SettingRow(theme,
        m_parts.practice ? tr("You see the practice company") : tr("You see your own data"),
        tr("The practice company lies in a folder of its own and never mixes with your data."), go));
    if (m_parts.practice) {
        auto *remove = new Button(theme, Button::Kind::Danger, tr("Delete the practice company"));
        connect(remove, &QPushButton::clicked, this, [this] {
            if (m_parts.prompts.confirm({tr("Delete the practice company?"),
                    tr("Its accounts and everything you wrote about them are deleted. Your own data is not "
                       "touched. This cannot be undone."),
                    tr("Delete")}))
                emit practiceRemovalRequested();
        });
        card->content()->addWidget(new SettingRow(theme, tr("No longer needed?"), {}, remove));
    }
    return card;
}

QWidget *SettingsPage::makeData()
{
    auto *card = new Card(m_parts.theme);
    card->setTitle(tr("Data"));
    auto *open = new Button(m_parts.theme, Button::Kind::Secondary, tr("Open folder"), "folder2-open"_L1);
    connect(open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.folder)); });
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Data folder"),
        QDir::toNativeSeparators(m_parts.folder) + u'\n'
            + tr("Only your user account can read it. Nothing of it is sent anywhere."),
        open));
    auto *copy = new Button(m_parts.theme, Button::Kind::Secondary, tr("Copy diagnostics…"), "clipboard"_L1);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::copyDiagnostics);
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Diagnostics"),
        tr("Versions, connections by host, the last runs and log lines. No customer data, no tokens; you see "
           "the text before it is copied."),
        copy));
    return card;
}

void SettingsPage::copyDiagnostics()
{
    const QString text = m_parts.diagnostics();
    if (m_parts.prompts.showBeforeCopying(tr("Diagnostics"), text))
        QGuiApplication::clipboard()->setText(text);
}

QWidget *SettingsPage::makeAbout()
{
    auto *card = new Card(m_parts.theme);
    card->setTitle(tr("About"));
    const QString parts
        = u"Qt 6 (LGPL-3.0), Qt Charts (GPL-3.0) · SQLite (public domain) · QtKeychain (BSD-3-Clause) · "
          "simdjson (Apache-2.0) · toml++ (MIT) · cpp-httplib (MIT)"_s;
    card->content()->addWidget(new SettingRow(m_parts.theme,
        u"CSM Workbench %1"_s.arg(QCoreApplication::applicationVersion()),
        tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).")));
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Fonts and icons"),
        u"Inter (OFL-1.1) · Noto Sans CJK KR (OFL-1.1) · Bootstrap Icons (MIT)"_s));
    card->content()->addWidget(new SettingRow(m_parts.theme, tr("Made with"), parts));
    return card;
}

} // namespace csm::ui
