#include "core/search/searchsources.h"

#include "core/search/hangul.h"
#include "core/storage/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace csm {

namespace {

constexpr const char *accountFields[] = {"description"};
constexpr const char *contactFields[] = {"title", "email"};
constexpr const char *caseFields[] = {"subject", "number", "description"};
constexpr const char *interactionFields[] = {"subject", "body"};
constexpr const char *planFields[] = {"vision", "internalNotes", "objectives", "outcomes", "steps"};

constexpr const char *planTexts = R"(
    SELECT p.id, p.name, p.vision,
        (SELECT group_concat(note, char(10)) FROM (SELECT p.internal_notes AS note UNION ALL
            SELECT o.internal_notes FROM objective o
            WHERE o.plan_id = p.id AND o.removed_at IS NULL AND o.gone_at IS NULL)),
        (SELECT group_concat(o.title || coalesce(char(10) || o.description, ''), char(10)) FROM objective o
            WHERE o.plan_id = p.id AND o.removed_at IS NULL AND o.gone_at IS NULL),
        (SELECT group_concat(c.title, char(10)) FROM outcome c JOIN objective o ON o.id = c.objective_id
            WHERE o.plan_id = p.id AND o.removed_at IS NULL AND o.gone_at IS NULL AND c.removed_at IS NULL
            AND c.gone_at IS NULL),
        (SELECT group_concat(s.title || coalesce(char(10) || s.note, ''), char(10)) FROM step s
            JOIN objective o ON o.id = s.objective_id WHERE o.plan_id = p.id AND o.removed_at IS NULL
            AND o.gone_at IS NULL AND s.removed_at IS NULL AND s.gone_at IS NULL)
    FROM success_plan p
    WHERE p.removed_at IS NULL AND p.gone_at IS NULL AND p.id IN (SELECT value FROM json_each(:ids)))";

/// In the order in which they are indexed: names of accounts and contacts are found first, also while the
/// rest waits.
constexpr std::array sources = {
    SearchSource{"account", "account",
        R"(SELECT id, name, description FROM account
           WHERE gone_at IS NULL AND id IN (SELECT value FROM json_each(:ids)))",
        "SELECT name, id, name FROM account WHERE id = :id AND gone_at IS NULL", accountFields},
    SearchSource{"contact", "contact",
        R"(SELECT id, name, title, email FROM contact
           WHERE gone_at IS NULL AND id IN (SELECT value FROM json_each(:ids)))",
        R"(SELECT t.name, t.account_id, a.name FROM contact t LEFT JOIN account a ON a.id = t.account_id
           WHERE t.id = :id AND t.gone_at IS NULL)",
        contactFields},
    SearchSource{"plan", "successPlan", planTexts,
        R"(SELECT t.name, t.account_id, a.name FROM success_plan t LEFT JOIN account a ON a.id = t.account_id
           WHERE t.id = :id AND t.gone_at IS NULL AND t.removed_at IS NULL)",
        planFields},
    SearchSource{"case", "case",
        R"(SELECT id, NULL, subject, number, description FROM support_case
           WHERE gone_at IS NULL AND id IN (SELECT value FROM json_each(:ids)))",
        R"(SELECT t.subject, t.account_id, a.name FROM support_case t LEFT JOIN account a ON a.id = t.account_id
           WHERE t.id = :id AND t.gone_at IS NULL)",
        caseFields},
    SearchSource{"interaction", "interaction",
        R"(SELECT id, NULL, subject, body FROM interaction
           WHERE gone_at IS NULL AND id IN (SELECT value FROM json_each(:ids)))",
        R"(SELECT t.subject, t.account_id, a.name FROM interaction t LEFT JOIN account a ON a.id = t.account_id
           WHERE t.id = :id AND t.gone_at IS NULL)",
        interactionFields},
};

void setName(SearchRecord &record)
{
    const QString compact = CompactText(record.name).text;
    record.jamo = soundsOf(compact);
    record.choseong = initialsOf(compact);
}

} // namespace

std::span<const SearchSource> searchSources()
{
    return sources;
}

const SearchSource *searchSource(const QString &kind)
{
    const auto at = std::ranges::find_if(
        sources, [&](const SearchSource &source) { return kind == QLatin1StringView(source.kind); });
    return at == sources.end() ? nullptr : &*at;
}

Result<QList<SearchRecord>> readTexts(Database &db, const SearchSource &source, const QStringList &ids)
{
    Statement q = db.prepare(source.textSql);
    q.bind(":ids",
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)));
    QHash<QString, SearchRecord> here;
    QString text;
    while (q.next()) {
        SearchRecord record;
        q >> record.id >> record.name;
        setName(record);
        bool any = false;
        for (size_t i = 0; i < source.fields.size(); ++i) {
            q >> text;
            any |= !text.isEmpty();
            if (i > 0)
                record.body += searchFieldEnd;
            record.body += text.replace(searchFieldEnd, u' ');
        }
        if (!any)
            record.body.clear();
        here.insert(record.id, record);
    }
    QList<SearchRecord> records;
    for (const QString &id : ids)
        records.append(here.value(id, SearchRecord{.id = id}));
    return q.done(std::move(records));
}

} // namespace csm
