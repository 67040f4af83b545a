#pragma once

#include "app/csmctl/outcome.h"

#include <QList>
#include <QString>

namespace csm::ctl {

class Invocation;

struct CommandOption
{
    QString name = {}; ///< without the dashes
    QString value = {}; ///< what stands after it, as help shows it; empty: nothing does
    QString help = {};
};

/// One word of csmctl: what it is called, what it takes, what it does.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString usage() const = 0; ///< what stands after the name
    virtual QString summary() const = 0; ///< one sentence
    virtual QList<CommandOption> options() const { return {}; } ///< besides those that every command has
    virtual bool needsFonts() const { return false; } ///< paints, so that the program needs Qt Gui
    virtual Outcome run(Invocation &invocation) = 0;
};

} // namespace csm::ctl
