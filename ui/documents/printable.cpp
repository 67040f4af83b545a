#include "ui/documents/printable.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || turnsDirection(c) || QChar::isNonCharacter(c)
        || (c >= 0xFFF9 && c <= 0xFFFB);
}

} // namespace

QString printable(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    QString out;
    out.reserve(lines.size());
    for (const char32_t c : lines.toUcs4()) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += u'\n';
        else if (c == u'\t')
            out += u' ';
        else if (isHidden(c))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += QChar::fromUcs4(c);
    }
    return out.normalized(QString::NormalizationForm_C);
}

} // namespace csm::ui
