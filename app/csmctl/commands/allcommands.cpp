#include "app/csmctl/commands/allcommands.h"

#include "app/csmctl/commands/connectcommand.h"
#include "app/csmctl/commands/connectionscommand.h"
#include "app/csmctl/commands/disconnectcommand.h"
#include "app/csmctl/commands/exportcommand.h"
#include "app/csmctl/commands/kpicommand.h"
#include "app/csmctl/commands/listcommand.h"
#include "app/csmctl/commands/sandboxcommand.h"
#include "app/csmctl/commands/searchcommand.h"
#include "app/csmctl/commands/showcommand.h"
#include "app/csmctl/commands/synccommand.h"

namespace csm::ctl {

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<SandboxCommand>());
    commands.push_back(std::make_unique<ConnectCommand>());
    commands.push_back(std::make_unique<DisconnectCommand>());
    commands.push_back(std::make_unique<ConnectionsCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<KpiCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    return commands;
}

} // namespace csm::ctl
