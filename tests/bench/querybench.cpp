#include "tests/bench/querybench.h"

#include "core/account360/account360queries.h"
#include "core/base/clock.h"
#include "core/portfolio/portfolioqueries.h"
#include "tests/bench/measure.h"
#include "ui/portfolio/portfoliomodel.h"

#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace csm::bench {

namespace {

/// The rows that a 360 shows, and nothing else done with them.
constexpr const char *accountSql[] = {
    "SELECT * FROM account WHERE id = ?1",
    "SELECT * FROM account_summary WHERE account_id = ?1",
    "SELECT * FROM contact WHERE account_id = ?1",
    "SELECT * FROM opportunity WHERE account_id = ?1",
    "SELECT * FROM subscription WHERE account_id = ?1",
    "SELECT * FROM renewal WHERE account_id = ?1",
    "SELECT * FROM sales_order WHERE account_id = ?1",
    "SELECT * FROM support_case WHERE account_id = ?1",
    "SELECT * FROM interaction WHERE account_id = ?1",
    "SELECT * FROM task WHERE account_id = ?1",
    "SELECT * FROM usage_metric WHERE account_id = ?1",
    "SELECT * FROM survey_response WHERE account_id = ?1",
    "SELECT * FROM success_plan p LEFT JOIN objective o ON o.plan_id = p.id LEFT JOIN step s ON "
    "s.objective_id = o.id "
    "WHERE p.account_id = ?1",
};

constexpr auto portfolioSql
    = "SELECT a.id, a.name, a.segment, a.industry, u.name, s.* FROM account a LEFT JOIN user u ON "
      "u.id = a.owner_id LEFT JOIN account_summary s ON s.account_id = a.id WHERE a.gone_at IS NULL";
constexpr auto sortSql
    = "SELECT a.id FROM account a LEFT JOIN account_summary s ON s.account_id = a.id WHERE a.gone_at IS "
      "NULL ORDER BY s.health_score, a.name";
constexpr auto filterSql
    = "SELECT a.id FROM account a LEFT JOIN user u ON u.id = a.owner_id WHERE a.gone_at IS NULL AND (a.name "
      "LIKE '%바람%' OR a.segment LIKE '%바람%' OR a.industry LIKE '%바람%' OR u.name LIKE '%바람%')";
const QString filterText = QStringLiteral("바람");

/// Steps through every row and reads every column, by SQLite's own calls.
void walk(Database &db, const char *sql, const QByteArray &parameter = {})
{
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db.handle(), sql, -1, &stmt, nullptr);
    if (!parameter.isEmpty())
        sqlite3_bind_text(stmt, 1, parameter.constData(), int(parameter.size()), SQLITE_STATIC);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(stmt); ++column)
            sqlite3_column_text(stmt, column);
    }
    sqlite3_finalize(stmt);
}

QList<QByteArray> someAccounts(Database &db, int count)
{
    QList<QByteArray> ids;
    Statement q
        = db.prepare("SELECT id FROM account WHERE gone_at IS NULL ORDER BY content_hash LIMIT :count");
    q.bind(":count", count);
    QByteArray id;
    while (q.next()) {
        q >> id;
        ids.append(id);
    }
    return ids;
}

/// What the list does when somebody clicks a column or types into the filter, rows already in memory.
void benchPortfolioModel(Database &db, const Portfolio &portfolio, QDate today)
{
    ui::PortfolioModel model(ui::Format(ui::Language::Korean));
    ui::PortfolioBook::Shared book = model.book();
    const double made = secondsOf(
        [&] { book = ui::PortfolioBook::after(book, portfolio.rows, today, ui::Language::Korean); });
    std::printf("  %-34s %10.2f ms      (%lld rows by name, once, off the window's thread)\n",
        "the portfolio's names compared", made * 1000, qlonglong(portfolio.rows.size()));
    const double shown = secondsOf([&] { model.setBook(book); });
    std::printf("  %-34s %10.2f ms      (once)\n", "the portfolio's first arrangement", shown * 1000);
    Qt::SortOrder order = Qt::AscendingOrder;
    const double sorted = medianSeconds(9, [&] {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        model.sort(int(ui::PortfolioColumn::Health), order);
    });
    report("the portfolio's sort by health", sorted * 1000,
        medianSeconds(5, [&] { walk(db, sortSql); }) * 1000, "ms", "the same by bare SQL");
    bool again = false; // a filter that is already set costs nothing
    const double filtered = medianSeconds(9, [&] {
        again = !again;
        model.setFilter({.text = again ? filterText : filterText.chopped(1)});
    });
    report("the portfolio's filter by text", filtered * 1000,
        medianSeconds(5, [&] { walk(db, filterSql); }) * 1000, "ms", "the same by bare SQL");
}

} // namespace

void benchQueries(const Profile &profile)
{
    const auto db = profile.connect();
    const Clock clock;
    const Account360Queries overview(**db, clock);
    const QList<QByteArray> ids = someAccounts(**db, 50);
    const double opened = medianSeconds(5, [&] {
        for (const QByteArray &id : ids)
            (void)overview.overview(QString::fromLatin1(id));
    });
    const double openedBare = medianSeconds(5, [&] {
        for (const QByteArray &id : ids) {
            for (const char *sql : accountSql)
                walk(**db, sql, id);
        }
    });
    report("opening a 360", opened / double(ids.size()) * 1000, openedBare / double(ids.size()) * 1000, "ms",
        "its rows by bare SQL");

    const PortfolioQueries portfolio(**db, clock);
    const double rows = medianSeconds(5, [&] { (void)portfolio.rows(); });
    report("the portfolio's query", rows * 1000, medianSeconds(5, [&] { walk(**db, portfolioSql); }) * 1000,
        "ms", "its rows by bare SQL");
    const auto read = portfolio.rows();
    if (!read)
        qFatal("the portfolio was not read");
    benchPortfolioModel(**db, *read, clock.today());
}

} // namespace csm::bench
