#pragma once

#include "app/csmctl/arguments.h"
#include "app/csmctl/command.h"
#include "app/csmctl/exitcode.h"
#include "app/csmctl/output.h"
#include "ui/format/language.h"

#include <memory>
#include <vector>

namespace csm {
class SecretStore;
}

namespace csm::ctl {

using Commands = std::vector<std::unique_ptr<Command>>;

/// csmctl without its process: finds the command, runs it, says what went wrong.
class Program
{
public:
    Program(Commands commands, Output &output, SecretStore &secrets);

    ExitCode run(const Arguments &arguments);

    /// The command that @p arguments name; null if there is none of that name.
    static Command *find(const Commands &commands, const Arguments &arguments);

private:
    Outcome dispatch(const Arguments &arguments, ui::Language language);
    Outcome help(const QStringList &words);
    ExitCode fail(const Outcome &outcome);

    Commands m_commands;
    Output &m_output;
    SecretStore &m_secrets;
};

} // namespace csm::ctl
