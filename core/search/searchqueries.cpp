#include "core/search/searchqueries.h"

#include "core/search/excerpt.h"
#include "core/search/searchsources.h"
#include "core/storage/database.h"
#include "core/storage/snapshot.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace csm {

namespace {

/// A document that the index found, and where its text matches.
struct Candidate
{
    QString kind = {};
    QString id = {};
    QString text = {}; ///< the name, or the body with all its fields
    bool isName = false;
    TextMatch match = {};
    int rank = 0; ///< among names: smaller is better
};

int rankOf(const Candidate &candidate, const SearchTerms &terms)
{
    const int other = candidate.kind == u"account" ? 0 : 4;
    if (candidate.text.compare(terms.typed(), Qt::CaseInsensitive) == 0)
        return other;
    if (candidate.match.byInitials)
        return other + 2;
    return other + (candidate.match.at == 0 ? 1 : 3);
}

void setExcerpt(SearchHit &hit, const QString &text, const TextMatch &match)
{
    const Excerpt excerpt = excerptOf(text, match);
    hit.excerpt = excerpt.text;
    hit.matchStart = excerpt.matchStart;
    hit.matchLength = excerpt.matchLength;
}

/// Names the field in which the match lies, and shows that one alone.
void setField(SearchHit &hit, const SearchSource &source, const Candidate &candidate)
{
    const QString &body = candidate.text;
    const TextMatch &match = candidate.match;
    const qsizetype index = QStringView(body).left(match.at).count(searchFieldEnd);
    const qsizetype from = match.at > 0 ? body.lastIndexOf(searchFieldEnd, match.at - 1) + 1 : 0;
    const qsizetype end = body.indexOf(searchFieldEnd, match.at);
    hit.field = QString::fromLatin1(source.fields[size_t(index)]);
    setExcerpt(hit, body.mid(from, end < 0 ? -1 : end - from), {match.at - from, match.length, false});
}

class Search
{
public:
    Search(Database &db, const SearchTerms &terms, int limit)
        : m_db(db)
        , m_terms(terms)
        , m_limit(limit)
    {
    }

    Result<QList<SearchHit>> run()
    {
        if (auto found = findNames(); !found)
            return found.error();
        if (auto found = findBodies(); !found)
            return found.error();
        return m_hits;
    }

private:
    Result<void> findNames()
    {
        const QString query = m_terms.nameQuery();
        if (query.isEmpty())
            return {};
        Statement q = m_db.prepare("SELECT d.kind, d.ref_id, d.name FROM search_index JOIN search_document d "
                                   "ON d.id = search_index.rowid WHERE search_index MATCH :query");
        q.bind(":query", query);
        QList<Candidate> names;
        while (q.next()) {
            Candidate c{.isName = true};
            q >> c.kind >> c.id >> c.text;
            c.match = m_terms.inName(c.text);
            if (!c.match.isFound())
                continue;
            c.rank = rankOf(c, m_terms);
            names.append(c);
        }
        if (auto done = q.done(); !done)
            return done;
        std::ranges::sort(names, [](const Candidate &a, const Candidate &b) {
            return std::tie(a.rank, a.text, a.id) < std::tie(b.rank, b.text, b.id);
        });
        for (const Candidate &name : std::as_const(names)) {
            if (auto taken = take(name); !taken)
                return taken;
        }
        return {};
    }

    Result<void> findBodies()
    {
        const QString query = m_terms.bodyQuery();
        if (query.isEmpty() || isFull())
            return {};
        Statement q
            = m_db.prepare("SELECT d.kind, d.ref_id, d.body FROM search_index JOIN search_document d "
                           "ON d.id = search_index.rowid WHERE search_index MATCH :query ORDER BY rank");
        q.bind(":query", query);
        while (!isFull() && q.next()) {
            Candidate c;
            q >> c.kind >> c.id >> c.text;
            c.match = m_terms.inBody(c.text);
            if (!c.match.isFound())
                continue;
            if (auto taken = take(c); !taken)
                return taken;
        }
        return q.done();
    }

    bool isFull() const { return m_limit > 0 && m_hits.size() >= m_limit; }

    /// Once a record; and not when it went since it was indexed.
    Result<void> take(const Candidate &candidate)
    {
        const SearchSource *source = searchSource(candidate.kind);
        if (!source || isFull() || m_taken.contains(candidate.id))
            return {};
        Statement q = m_db.prepare(source->nameSql);
        q.bind(":id", candidate.id);
        SearchHit hit{.kind = candidate.kind, .id = candidate.id, .field = u"name"_s};
        if (!q.next())
            return q.done();
        q >> hit.name >> hit.accountId >> hit.accountName;
        if (candidate.isName)
            setExcerpt(hit, candidate.text, candidate.match);
        else
            setField(hit, *source, candidate);
        m_taken.insert(candidate.id);
        m_hits.append(hit);
        return {};
    }

    Database &m_db;
    const SearchTerms &m_terms;
    int m_limit;
    QList<SearchHit> m_hits;
    QSet<QString> m_taken;
};

} // namespace

Result<QList<SearchHit>> SearchQueries::find(const QString &text, int limit) const
{
    const SearchTerms terms(text);
    if (terms.isEmpty())
        return QList<SearchHit>();
    const Snapshot snapshot(m_db);
    return Search(m_db, terms, limit).run();
}

} // namespace csm
