#include "core/base/redaction.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <mutex>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

constexpr qsizetype shortestSecret = 4;

struct Secrets
{
    std::mutex mutex = {};
    QStringList texts = {};
};

Secrets &secrets()
{
    static Secrets hidden;
    return hidden;
}

struct Pattern
{
    QRegularExpression shape = {};
    QString kept = {}; ///< what remains of a match
};

const QList<Pattern> &patterns()
{
    const auto shape = [](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Pattern> all = {
        {shape(R"(\b((?:proxy-)?authorization|(?:set-)?cookie)\b["']?\s*[:=][^\r\n]*)"),
            u"\\1: [redacted]"_s},
        {shape(R"(\b(bearer|oauth|basic)\s+[\w.~+/=!-]{4,})"), u"\\1 [redacted]"_s},
        {shape(
             R"(\b(\w*token|\w*secret|passw(?:or)?d|code_verifier|session_?id|sid|api_?key)\b["']?\s*[=:]\s*)"
             R"((?:"[^"]*"|'[^']*'|[^\s&,;}]+))"),
            u"\\1=[redacted]"_s},
        {shape(R"(\b00D\w{12,15}![\w.]{8,})"), u"[redacted]"_s}, // a Salesforce session
        {shape(R"(\beyJ[\w-]+\.[\w-]+\.[\w-]*)"), u"[redacted]"_s}, // a JWT
        {shape(R"(\b([a-z][a-z0-9+.-]*://)[^\s/@"']+@)"), u"\\1"_s},
        {shape(R"(\b([a-z][a-z0-9+.-]*://[^\s?"'<>]+)\?\S*)"), u"\\1?[redacted]"_s},
    };
    return all;
}

bool isUnsafe(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x200E || code == 0x200F
        || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

} // namespace

void hideSecret(const QString &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const std::scoped_lock lock(secrets().mutex);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    for (const QString &form : {secret, encoded}) {
        if (!secrets().texts.contains(form))
            secrets().texts.append(form);
    }
}

QString redacted(const QString &text)
{
    QString clean = text;
    {
        const std::scoped_lock lock(secrets().mutex);
        for (const QString &secret : std::as_const(secrets().texts))
            clean.replace(secret, "[redacted]"_L1);
    }
    for (const Pattern &pattern : patterns())
        clean.replace(pattern.shape, pattern.kept);
    return clean;
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!isUnsafe(c))
            line += c;
        else if (c == u'\n')
            line += "\\n"_L1;
        else if (c == u'\r')
            line += "\\r"_L1;
        else if (c == u'\t')
            line += "\\t"_L1;
        else
            line += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace csm
