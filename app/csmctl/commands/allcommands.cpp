#include "app/csmctl/commands/allcommands.h"

#include "app/csmctl/commands/sandboxcommand.h"

namespace csm::ctl {

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<SandboxCommand>());
    return commands;
}

} // namespace csm::ctl
