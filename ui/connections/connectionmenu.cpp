#include "ui/connections/connectionmenu.h"

#include "ui/shell/prompts.h"
#include "ui/sync/synccontrol.h"

#include <QCoreApplication>
#include <QMenu>

namespace csm::ui {

namespace {

class ConnectionMenu
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionMenu)
};

} // namespace

QMenu *connectionMenu(
    const Connection &connection, bool mayEnd, SyncControl &sync, Prompts &prompts, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(connection.status == ConnectionStatus::Connected ? ConnectionMenu::tr("Sync now")
                                                                     : ConnectionMenu::tr("Sign in and sync"),
        &sync, [&sync, id = connection.id] { sync.syncOne(id); });
    if (!mayEnd)
        return menu;
    menu->addSeparator();
    if (connection.status != ConnectionStatus::Disconnected)
        menu->addAction(ConnectionMenu::tr("Disconnect…"), &sync, [&sync, &prompts, connection] {
            if (prompts.confirm({ConnectionMenu::tr("Disconnect from %1?").arg(connection.name),
                    ConnectionMenu::tr("The token is forgotten. What was read stays here and can be read "
                                       "on; plans stay yours."),
                    ConnectionMenu::tr("Disconnect")}))
                sync.disconnect(connection.id, false);
        });
    menu->addAction(
        ConnectionMenu::tr("Disconnect and delete the data…"), &sync, [&sync, &prompts, connection] {
            if (prompts.confirm(
                    {ConnectionMenu::tr("Delete everything of %1 on this computer?").arg(connection.name),
                        ConnectionMenu::tr(
                            "Accounts, records and success plans read from it are deleted here, with "
                            "what you changed in those plans. In the CRM nothing changes. This cannot "
                            "be undone."),
                        ConnectionMenu::tr("Delete")}))
                sync.disconnect(connection.id, true);
        });
    return menu;
}

} // namespace csm::ui
