#include "app/appsettings.h"

#include "app/jsonfile.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr std::pair<ui::Theme::Mode, QLatin1StringView> themes[] = {
    {ui::Theme::Mode::System, "system"_L1},
    {ui::Theme::Mode::Light, "light"_L1},
    {ui::Theme::Mode::Dark, "dark"_L1},
};

constexpr std::pair<Company, QLatin1StringView> companies[] = {
    {Company::None, "none"_L1},
    {Company::Practice, "practice"_L1},
    {Company::Own, "own"_L1},
};

/// The value that goes by @p name; the first one for a name that nobody knows.
template<typename T, size_t N>
T named(const std::pair<T, QLatin1StringView> (&table)[N], const QString &name)
{
    for (const auto &[value, word] : table) {
        if (word == name)
            return value;
    }
    return table[0].first;
}

template<typename T, size_t N>
QString nameOf(const std::pair<T, QLatin1StringView> (&table)[N], T value)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return word;
    }
    Q_UNREACHABLE();
}

} // namespace

QString AppSettings::path(const QString &folder)
{
    return folder + "/settings.json"_L1;
}

Result<AppSettings> AppSettings::load(const QString &folder)
{
    const auto json = readJsonFile(path(folder));
    if (!json)
        return json.error();
    AppSettings settings;
    if (const QString language = (*json)["language"_L1].toString(); !language.isEmpty())
        settings.preferences.language = ui::languageOf(language);
    settings.preferences.theme = named(themes, (*json)["theme"_L1].toString());
    settings.company = named(companies, (*json)["company"_L1].toString());
    settings.windowGeometry = QByteArray::fromBase64((*json)["windowGeometry"_L1].toString().toLatin1());
    return settings;
}

Result<void> AppSettings::save(const QString &folder) const
{
    if (auto made = Profile::makeFolder(folder); !made)
        return made;
    QJsonObject json;
    if (preferences.language)
        json["language"_L1] = ui::codeOf(*preferences.language);
    json["theme"_L1] = nameOf(themes, preferences.theme);
    json["company"_L1] = nameOf(companies, company);
    json["windowGeometry"_L1] = QString::fromLatin1(windowGeometry.toBase64());
    return writeJsonFile(path(folder), json);
}

} // namespace csm
