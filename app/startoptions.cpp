#include "app/startoptions.h"

#include "core/storage/profile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s, u"Folder of the data"_s, u"DIR"_s, Profile::standardFolder()},
        {u"shots"_s, u"Write a picture of every screen to OUT, and end"_s, u"OUT"_s},
        {u"lang"_s, u"Language"_s, u"ko|en"_s},
        {u"theme"_s, u"Theme"_s, u"light|dark"_s},
        {u"size"_s, u"Size of the pictures, from 1024x640"_s, u"WxH"_s, u"1440x900"_s},
        {u"scale"_s, u"Pixels of a picture for each of its size, across and down"_s, u"1|2"_s, u"1"_s},
        {u"today"_s, u"The date to go by"_s, u"YYYY-MM-DD"_s},
        {{u"h"_s, u"help"_s}, u"Show this"_s},
        {{u"v"_s, u"version"_s}, u"Show the version"_s},
    });
}

Error usage(const QString &option, const QString &value)
{
    return {ErrorCode::Usage, u"--%1 %2"_s.arg(option, value), {u"--%1 %2"_s.arg(option, value)}};
}

Result<QSize> sizeNamed(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 1024 || size.height() < 640 || size.width() > 8192
        || size.height() > 8192)
        return usage(u"size"_s, text);
    return size;
}

std::optional<Error> readWords(const QCommandLineParser &parser, StartOptions &options)
{
    if (const QString lang = parser.value(u"lang"_s); lang == "ko"_L1 || lang == "en"_L1)
        options.language = ui::languageOf(lang);
    else if (parser.isSet(u"lang"_s))
        return usage(u"lang"_s, lang);
    if (const QString theme = parser.value(u"theme"_s); theme == "light"_L1 || theme == "dark"_L1)
        options.theme = theme == "dark"_L1 ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
    else if (parser.isSet(u"theme"_s))
        return usage(u"theme"_s, theme);
    return std::nullopt;
}

std::optional<Error> readFigures(const QCommandLineParser &parser, StartOptions &options)
{
    const auto size = sizeNamed(parser.value(u"size"_s));
    if (!size)
        return size.error();
    options.size = *size;
    options.scale = parser.value(u"scale"_s).toInt();
    if (options.scale != 1 && options.scale != 2)
        return usage(u"scale"_s, parser.value(u"scale"_s));
    options.today = QDate::fromString(parser.value(u"today"_s), u"yyyy-MM-dd"_s);
    if (parser.isSet(u"today"_s) && !options.today.isValid())
        return usage(u"today"_s, parser.value(u"today"_s));
    return std::nullopt;
}

} // namespace

Result<StartOptions> StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return Error{ErrorCode::Usage, parser.errorText(),
            {unknown.isEmpty() ? arguments.last() : unknown.join(u' ')}}; // only the last one lacks its value
    }
    if (!parser.positionalArguments().isEmpty())
        return Error{ErrorCode::Usage, u"unexpected argument"_s, {parser.positionalArguments().first()}};
    StartOptions options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.profile = QDir(parser.value(u"profile"_s)).absolutePath();
    if (parser.isSet(u"shots"_s))
        options.shots = QDir(parser.value(u"shots"_s)).absolutePath();
    if (const auto wrong = readWords(parser, options))
        return *wrong;
    if (const auto wrong = readFigures(parser, options))
        return *wrong;
    return options;
}

QString StartOptions::helpText()
{
    QCommandLineParser parser;
    declareOptions(parser);
    return parser.helpText();
}

} // namespace csm
