#include "app/csmctl/invocation.h"

#include "core/storage/profile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::Invocation)
};

} // namespace

QList<CommandOption> commonOptions()
{
    return {
        {u"profile"_s, u"DIR"_s, Words::tr("The folder with the data; without it, the application's own.")},
        {u"json"_s, {}, Words::tr("Print one JSON document.")},
        {u"lang"_s, u"ko|en"_s, Words::tr("The language; without it, the system's.")},
        {u"today"_s, u"YYYY-MM-DD"_s, Words::tr("Work as if it were that day.")},
        {u"help"_s, {}, Words::tr("Print this help.")},
    };
}

Result<Invocation> Invocation::of(const Command &command, const Arguments &arguments, Output &output,
    SecretStore &secrets, ui::Language language)
{
    auto line = CommandLine::parse(command.options() + commonOptions(), arguments.words.mid(1));
    if (!line)
        return line.error();
    Invocation invocation;
    invocation.m_line = *std::move(line);
    invocation.m_token = arguments.token;
    invocation.m_tokenFromInput = arguments.tokenFromInput;
    invocation.m_output = &output;
    invocation.m_secrets = &secrets;
    invocation.m_language = language;
    invocation.m_clock = std::make_unique<Clock>();
    if (invocation.m_line.isSet(u"today"_s)) {
        const QDate today = QDate::fromString(invocation.m_line.value(u"today"_s), u"yyyy-MM-dd"_s);
        if (!today.isValid())
            return usageError(Words::tr("--today takes a date as YYYY-MM-DD"));
        invocation.m_clock = std::make_unique<ShiftedClock>(today);
    }
    const QString code = invocation.m_line.value(u"lang"_s, u"en"_s);
    if (code != u"en" && code != u"ko")
        return usageError(Words::tr("--lang takes ko or en"));
    return invocation;
}

QString Invocation::profileFolder() const
{
    const QString folder = m_line.value(u"profile"_s);
    return folder.isEmpty() ? Profile::standardFolder() : QDir(folder).absolutePath();
}

bool Invocation::json() const
{
    return m_line.isSet(u"json"_s);
}

Result<QString> Invocation::givenToken()
{
    if (m_tokenFromInput) {
        m_token = tokenFromStandardInput();
        m_tokenFromInput = false;
    }
    if (m_token.isEmpty() && m_line.isSet(u"token"_s))
        return usageError(Words::tr("the token is empty"));
    return m_token;
}

} // namespace csm::ctl
