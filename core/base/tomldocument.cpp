#include "core/base/tomldocument.h"

using namespace Qt::StringLiterals;

namespace csm {

/// The library throws; it stops here.
Result<toml::table> parseToml(const QByteArray &text, const QString &fileName)
{
    try {
        return toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error &error) {
        const auto what = error.description();
        return Error{ErrorCode::Configuration, QString::fromUtf8(what.data(), qsizetype(what.size())),
            {fileName, QString::number(error.source().begin.line)}};
    }
}

Error tomlError(const QString &fileName, const toml::node &node, const QString &what)
{
    return {ErrorCode::Configuration, what, {fileName, QString::number(node.source().begin.line)}};
}

QString tomlText(toml::node_view<const toml::node> node)
{
    const auto text = node.value<std::string_view>();
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
}

LocalText tomlLocalText(toml::node_view<const toml::node> node)
{
    return {tomlText(node["en"]), tomlText(node["ko"])};
}

} // namespace csm
