#include "core/storage/bigramtokenizer.h"

#include <QChar>
#include <QString>

#include <array>
#include <string>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace csm {

bool isPairedCharacter(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F)
        || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isWordCharacter(char32_t c)
{
    return c < 0x80 ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                    : QChar::isLetterOrNumber(c);
}

namespace {

/// Reads UTF-8 one code point at a time; a malformed byte counts as U+FFFD.
struct Reader
{
    const char *begin = nullptr;
    const char *end = nullptr;
    const char *at = nullptr;

    bool atEnd() const { return at >= end; }
    int offset() const { return int(at - begin); }
    char32_t take()
    {
        const auto lead = static_cast<unsigned char>(*at++);
        if (lead < 0x80)
            return lead;
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : -1;
        if (more < 0 || end - at < more)
            return QChar::ReplacementCharacter;
        char32_t code = lead & (0x3F >> more);
        for (int i = 0; i < more; ++i) {
            const auto next = static_cast<unsigned char>(*at);
            if ((next & 0xC0) != 0x80)
                return QChar::ReplacementCharacter;
            code = (code << 6) | (next & 0x3F);
            ++at;
        }
        return code;
    }
};

using Emit = int (*)(void *, int, const char *, int, int, int);

struct Sink
{
    void *context = nullptr;
    Emit emitToken = nullptr;
    const char *text = nullptr;

    int pass(int from, int to) const { return emitToken(context, 0, text + from, to - from, from, to); }
};

int emitPairs(Reader &reader, int from, bool query, const Sink &sink)
{
    int previous = from;
    int start = reader.offset();
    bool alone = true;
    while (!reader.atEnd()) {
        const char *before = reader.at;
        if (!isPairedCharacter(reader.take())) {
            reader.at = before;
            break;
        }
        if (const int code = sink.pass(previous, reader.offset()); code != SQLITE_OK)
            return code;
        alone = false;
        previous = start;
        start = reader.offset();
    }
    return query && !alone ? SQLITE_OK : sink.pass(previous, start);
}

int emitWord(Reader &reader, int from, char32_t first, const Sink &sink)
{
    std::u32string folded(1, QChar::toCaseFolded(first));
    while (!reader.atEnd()) {
        const char *before = reader.at;
        const char32_t c = reader.take();
        if (!isWordCharacter(c) || isPairedCharacter(c)) {
            reader.at = before;
            break;
        }
        folded += QChar::toCaseFolded(c);
    }
    const QByteArray token = QString::fromUcs4(folded.data(), qsizetype(folded.size())).toUtf8();
    return sink.emitToken(sink.context, 0, token.constData(), int(token.size()), from, reader.offset());
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, Emit emitToken)
{
    Reader reader{text, text + size, text};
    const Sink sink{context, emitToken, text};
    while (!reader.atEnd()) {
        const int from = reader.offset();
        const char32_t c = reader.take();
        int code = SQLITE_OK;
        if (isPairedCharacter(c))
            code = emitPairs(reader, from, (flags & FTS5_TOKENIZE_QUERY) != 0, sink);
        else if (isWordCharacter(c))
            code = emitWord(reader, from, c, sink);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static char stateless;
    *made = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

} // namespace

Result<void> registerBigramTokenizer(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *stmt = nullptr;
    int code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &stmt, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(stmt);
    }
    sqlite3_finalize(stmt);
    if (!api)
        return Error{ErrorCode::Storage, u"this SQLite has no FTS5"_s};
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    code = api->xCreateTokenizer(api, "bigram", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return Error{ErrorCode::Storage, QString::fromUtf8(sqlite3_errstr(code))};
    return {};
}

} // namespace csm
