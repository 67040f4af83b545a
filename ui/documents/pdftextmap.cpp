#include "ui/documents/pdftextmap.h"

#include "ui/theme/fonts.h"

#include <QHash>
#include <QRawFont>

namespace csm::ui {

namespace {

constexpr char16_t firstRadical = 0x2E80;
constexpr char16_t lastRadical = 0x2FDF;
constexpr char16_t firstIdeograph = 0x4E00;
constexpr char16_t lastIdeograph = 0x9FFF;

QList<quint32> glyphsOf(const QRawFont &font, char16_t first, char16_t last)
{
    QString characters;
    for (char16_t c = first; c <= last; ++c)
        characters += QChar(c);
    QList<quint32> glyphs(characters.size());
    int count = int(glyphs.size());
    font.glyphIndexesForChars(characters.constData(), int(characters.size()), glyphs.data(), &count);
    return glyphs;
}

/// By what Qt names: what people write instead.
QHash<char16_t, char16_t> writtenCharacters()
{
    QHash<char16_t, char16_t> written = {{u'\t', u' '}, {u'\u00A0', u' '}, {u'\u2003', u'\u3000'},
        {u'\u2027', u'\u30FB'}, {u'\u2329', u'\u3008'}, {u'\u232A', u'\u3009'}};
    const QRawFont font = QRawFont::fromFont(Fonts(1.0, Fonts::Medium::Pdf).figures(10));
    const QList<quint32> ideographs = glyphsOf(font, firstIdeograph, lastIdeograph);
    QHash<quint32, char16_t> byGlyph;
    for (qsizetype i = ideographs.size(); i-- > 0;)
        byGlyph.insert(ideographs.at(i), char16_t(firstIdeograph + i));
    byGlyph.remove(0); // what the font does not have
    const QList<quint32> radicals = glyphsOf(font, firstRadical, lastRadical);
    for (qsizetype i = 0; i < radicals.size(); ++i) {
        if (const char16_t ideograph = byGlyph.value(radicals.at(i)))
            written.insert(char16_t(firstRadical + i), ideograph);
    }
    return written;
}

} // namespace

QByteArray withTextAsWritten(QByteArray pdf)
{
    static const QHash<char16_t, char16_t> written = writtenCharacters();
    // Each map is "beginbfrange <first> <last> [<char> <char> …] endbfrange", four hexadecimal digits each:
    // as long afterwards as before, so that nothing else moves.
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0; at = pdf.indexOf("beginbfrange", at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        bool inList = false;
        for (; at < end; ++at) {
            if (pdf.at(at) == '[' || pdf.at(at) == ']')
                inList = pdf.at(at) == '[';
            else if (inList && pdf.at(at) == '<') {
                const auto named = char16_t(pdf.mid(at + 1, 4).toUShort(nullptr, 16));
                if (const char16_t better = written.value(named))
                    pdf.replace(at + 1, 4, QByteArray::number(better, 16).rightJustified(4, '0'));
            }
        }
    }
    return pdf;
}

} // namespace csm::ui
