#pragma once

#include "app/csmctl/command.h"

#include <QHash>
#include <QStringList>

namespace csm::ctl {

/// The words after a command's name, sorted into options and the rest.
class CommandLine
{
public:
    CommandLine() = default;

    /// Usage when an option is not known, lacks its value, or stands twice.
    static Result<CommandLine> parse(const QList<CommandOption> &options, const QStringList &words);

    bool isSet(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }
    const QStringList &arguments() const { return m_arguments; }

    Result<void> noArguments() const; ///< Usage if there are some

    /// The one argument that a command needs, called @p what in the message.
    Result<QString> onlyArgument(const QString &what) const;

    /// A whole number from @p least on.
    Result<int> number(const QString &option, int otherwise, int least, int most) const;

private:
    QHash<QString, QString> m_options;
    QStringList m_arguments;
};

} // namespace csm::ctl
