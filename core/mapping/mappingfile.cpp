#include "core/mapping/mappingfile.h"

#include "core/mapping/mappingreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// What stands in @p upper wins; nodes are moved, so that they still know their file and line.
void layOver(toml::table &lower, toml::table &upper)
{
    for (auto &&[key, node] : upper) {
        toml::node *below = lower.get(key);
        if (below && below->is_table() && node.is_table())
            layOver(*below->as_table(), *node.as_table());
        else
            node.visit([&](auto &concrete) { lower.insert_or_assign(key, std::move(concrete)); });
    }
}

Result<toml::table> parse(const QByteArray &text, const QString &path)
{
    try {
        return toml::parse(std::string_view(text.constData(), size_t(text.size())), path.toStdString());
    } catch (const toml::parse_error &error) {
        return Error{ErrorCode::Configuration, QString::fromUtf8(error.description().data()),
            {path, QString::number(error.source().begin.line)}};
    }
}

Result<Mapping> readLayers(
    const QByteArray &base, const QString &basePath, const QByteArray &overlay, const QString &overlayPath)
{
    auto document = parse(base, basePath);
    if (!document)
        return document.error();
    auto upper = parse(overlay, overlayPath);
    if (!upper)
        return upper.error();
    layOver(*document, *upper);
    return MappingReader().read(*document);
}

} // namespace

Result<Mapping> loadMapping(const QString &system, const QString &overlayPath)
{
    QFile base(u":/mappings/%1.toml"_s.arg(system));
    if (!base.open(QFile::ReadOnly))
        return Error{ErrorCode::Configuration, u"no mapping for this system"_s, {system}};
    QFile overlay(overlayPath);
    if (overlay.exists() && !overlay.open(QFile::ReadOnly))
        return Error{ErrorCode::Configuration, overlay.errorString(), {overlayPath, u"0"_s}};
    return readLayers(
        base.readAll(), base.fileName(), overlay.isOpen() ? overlay.readAll() : QByteArray(), overlayPath);
}

Result<Mapping> readMapping(const QByteArray &base, const QByteArray &overlay)
{
    return readLayers(base, u"base"_s, overlay, u"overlay"_s);
}

} // namespace csm
