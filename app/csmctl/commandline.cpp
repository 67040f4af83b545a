#include "app/csmctl/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::CommandLine)
};

QStringList namesOf(const CommandOption &option)
{
    return option.name == u"help" ? QStringList{option.name, u"h"_s} : QStringList{option.name};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QList<CommandOption> &options, const QStringList &words)
{
    QCommandLineParser parser;
    for (const CommandOption &option : options)
        parser.addOption(QCommandLineOption(namesOf(option), {}, option.value));
    const bool parsed = parser.parse(QStringList(u"csmctl"_s) + words);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return usageError(Words::tr("unknown option %1").arg("--"_L1 + unknown.first()));
    if (!parsed) // of an option without its value; Qt ends its sentence
        return usageError(parser.errorText().remove(QRegularExpression(u"\\.$"_s)));
    CommandLine line;
    line.m_arguments = parser.positionalArguments();
    for (const CommandOption &option : options) {
        if (!parser.isSet(option.name))
            continue;
        if (parser.optionNames().count(option.name) > 1)
            return usageError(Words::tr("%1 stands twice").arg("--"_L1 + option.name));
        const QString value = option.value.isEmpty() ? QString() : parser.value(option.name);
        if (value.startsWith("--"_L1)) // the next option
            return usageError(Words::tr("%1 is missing").arg("--%1 %2"_L1.arg(option.name, option.value)));
        line.m_options.insert(option.name, value);
    }
    return line;
}

Result<void> CommandLine::noArguments() const
{
    if (!m_arguments.isEmpty())
        return usageError(Words::tr("too many words: %1").arg(m_arguments.join(u' ')));
    return {};
}

Result<QString> CommandLine::onlyArgument(const QString &what) const
{
    if (m_arguments.isEmpty())
        return usageError(Words::tr("%1 is missing").arg(what));
    if (m_arguments.size() > 1)
        return usageError(Words::tr("too many words: %1").arg(m_arguments.mid(1).join(u' ')));
    return m_arguments.first();
}

Result<int> CommandLine::number(const QString &option, int otherwise, int least, int most) const
{
    if (!isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return usageError(
            Words::tr("%1 takes a number from %2 to %3").arg("--"_L1 + option).arg(least).arg(most));
    return number;
}

} // namespace csm::ctl
