#include "app/csmctl/help.h"

#include "app/csmctl/invocation.h"
#include "app/csmctl/texttable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::Help)
};

using Entry = std::pair<QString, QString>; ///< a word and what it means

QString entries(const QList<Entry> &list)
{
    int width = 0;
    for (const Entry &entry : list)
        width = std::max(width, terminalWidth(entry.first));
    QString text;
    for (const auto &[word, meaning] : list)
        text += "  "_L1 + word + QString(width - terminalWidth(word) + 2, u' ') + meaning + u'\n';
    return text;
}

QString optionEntries(const QList<CommandOption> &options)
{
    QList<Entry> list;
    for (const CommandOption &option : options)
        list.append({("--"_L1 + option.name + u' ' + option.value).trimmed(), option.help});
    return entries(list);
}

} // namespace

QString helpOf(const Commands &commands)
{
    QList<Entry> list;
    for (const auto &command : commands)
        list.append({command->name(), command->summary()});
    return Words::tr("CSM Workbench without a window: read a CRM, ask, export.") + "\n\n"_L1
        + Words::tr("Usage: %1").arg(u"csmctl COMMAND [OPTIONS]"_s) + "\n\n"_L1 + entries(list) + u'\n'
        + Words::tr("Options of every command:") + u'\n' + optionEntries(commonOptions()) + u'\n'
        + Words::tr("More about one of them: %1").arg(u"csmctl COMMAND --help"_s) + u'\n';
}

QString helpOf(const Command &command)
{
    const QString usage = (u"csmctl "_s + command.name() + u' ' + command.usage()).trimmed();
    return command.summary() + "\n\n"_L1 + Words::tr("Usage: %1").arg(usage) + "\n\n"_L1
        + optionEntries(command.options() + commonOptions());
}

} // namespace csm::ctl
