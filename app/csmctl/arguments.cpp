#include "app/csmctl/arguments.h"

#include "core/base/redaction.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

constexpr const char *variable = "CSM_TOKEN";
constexpr const char *option = "--token";

/// What stood there; only asterisks remain.
QString takeOut(char *text)
{
    const size_t length = std::strlen(text);
    QString taken = QString::fromLocal8Bit(text, qsizetype(length));
    std::memset(text, '*', length);
    return taken;
}

void takeToken(Arguments &arguments, char *text)
{
    arguments.words.append(u"-"_s);
    arguments.tokenFromInput = std::strcmp(text, "-") == 0;
    arguments.token = arguments.tokenFromInput ? QString() : takeOut(text);
}

} // namespace

Arguments takeArguments(int argc, char **argv)
{
    Arguments arguments;
    if (char *token = std::getenv(variable)) {
        arguments.token = takeOut(token);
        ::unsetenv(variable);
    }
    const size_t length = std::strlen(option);
    for (int i = 1; i < argc; ++i) {
        const bool isOption = std::strncmp(argv[i], option, length) == 0;
        if (isOption && argv[i][length] == '=') {
            arguments.words.append(QString::fromLatin1(option));
            takeToken(arguments, argv[i] + length + 1);
        } else {
            arguments.words.append(QString::fromLocal8Bit(argv[i]));
            if (isOption && argv[i][length] == '\0' && i + 1 < argc)
                takeToken(arguments, argv[++i]);
        }
    }
    hideSecret(arguments.token);
    return arguments;
}

QString tokenFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly | QFile::Text))
        return {};
    QString token = QString::fromUtf8(input.readLine()).trimmed();
    hideSecret(token);
    return token;
}

} // namespace csm::ctl
