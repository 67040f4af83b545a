#pragma once

#include "app/csmctl/arguments.h"
#include "app/csmctl/commandline.h"
#include "app/csmctl/output.h"
#include "core/base/clock.h"
#include "ui/format/format.h"

#include <memory>

namespace csm {
class SecretStore;
}

namespace csm::ctl {

/// The options that every command has.
QList<CommandOption> commonOptions();

/// One call of a command: what it was given, and what it may use.
class Invocation
{
public:
    /// Usage when a common option makes no sense.
    static Result<Invocation> of(const Command &command, const Arguments &arguments, Output &output,
        SecretStore &secrets, ui::Language language);

    const CommandLine &line() const { return m_line; }
    QString profileFolder() const;
    bool json() const;
    ui::Language language() const { return m_language; }
    ui::Format format() const { return ui::Format(m_language); }
    const Clock &clock() const { return *m_clock; }
    QDate today() const { return m_clock->today(); }
    Output &output() { return *m_output; }
    SecretStore &secrets() { return *m_secrets; }

    /// The token of --token, of standard input or of CSM_TOKEN; empty when none was given. Reads once.
    Result<QString> givenToken();

private:
    Invocation() = default;

    CommandLine m_line;
    QString m_token;
    bool m_tokenFromInput = false;
    Output *m_output = nullptr;
    SecretStore *m_secrets = nullptr;
    ui::Language m_language = ui::Language::English;
    std::unique_ptr<Clock> m_clock;
};

} // namespace csm::ctl
