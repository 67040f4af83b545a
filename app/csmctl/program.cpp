#include "app/csmctl/program.h"

#include "app/csmctl/help.h"
#include "app/csmctl/invocation.h"
#include "core/messages/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::Program)
};

/// Looked for before anything is parsed, so that even a mistake is told in that language.
ui::Language languageIn(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--lang" && i + 1 < words.size())
            return ui::languageOf(words.at(i + 1));
        if (words.at(i).startsWith("--lang="_L1))
            return ui::languageOf(words.at(i).mid(7));
    }
    return ui::systemLanguage();
}

} // namespace

Program::Program(Commands commands, Output &output, SecretStore &secrets)
    : m_commands(std::move(commands))
    , m_output(output)
    , m_secrets(secrets)
{
}

Command *Program::find(const Commands &commands, const Arguments &arguments)
{
    for (const auto &command : commands) {
        if (command->name() == arguments.words.value(0))
            return command.get();
    }
    return nullptr;
}

ExitCode Program::run(const Arguments &arguments)
{
    const ui::Language language = languageIn(arguments.words);
    ui::installLanguage(language);
    Outcome outcome = dispatch(arguments, language);
    if (outcome)
        outcome = m_output.flush();
    return outcome ? ExitCode::Done : fail(outcome);
}

Outcome Program::dispatch(const Arguments &arguments, ui::Language language)
{
    const QString first = arguments.words.value(0);
    if (first == u"help" || first == u"--help" || first == u"-h")
        return help(arguments.words.mid(1));
    if (first == u"--version") {
        m_output.line("csmctl "_L1 + QCoreApplication::applicationVersion());
        return {};
    }
    Command *command = find(m_commands, arguments);
    if (!command)
        return usageError(
            first.isEmpty() ? Words::tr("a command is missing") : Words::tr("unknown command %1").arg(first));
    auto invocation = Invocation::of(*command, arguments, m_output, m_secrets, language);
    if (!invocation)
        return invocation.error();
    if (invocation->line().isSet(u"help"_s))
        return help({first});
    return command->run(*invocation);
}

Outcome Program::help(const QStringList &words)
{
    const Command *command = find(m_commands, {words});
    m_output.write((command ? helpOf(*command) : helpOf(m_commands)).toUtf8());
    return {};
}

ExitCode Program::fail(const Outcome &outcome)
{
    ProblemText text = problemText(outcome.error());
    if (outcome.error().code == ErrorCode::Usage)
        text.todo = Words::tr("See %1.").arg("csmctl --help"_L1);
    if (!outcome.advice().isEmpty())
        text.todo = outcome.advice();
    m_output.note(errorCodeName(outcome.error().code) + ": "_L1 + text.joined());
    return exitCodeOf(outcome.error().code);
}

} // namespace csm::ctl
