#include "ui/portfolio/portfoliobook.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <thread>

namespace csm::ui {

namespace {

/// The place of each text among all; equal texts share one.
std::vector<int> ranks(const QList<PortfolioRow> &rows, QString PortfolioRow::*field, const QCollator &order)
{
    QHash<QString, int> distinct;
    std::vector<int> numbers;
    numbers.reserve(size_t(rows.size()));
    for (const PortfolioRow &row : rows) {
        const auto known = distinct.constFind(row.*field);
        numbers.push_back(
            known != distinct.constEnd() ? *known : *distinct.insert(row.*field, int(distinct.size())));
    }
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(size_t(distinct.size()));
    for (auto it = distinct.constBegin(); it != distinct.constEnd(); ++it)
        keys.emplace_back(order.sortKey(it.key()), it.value());
    std::ranges::sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<int> places(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        places[size_t(keys[i].second)] = int(i);
    for (int &number : numbers)
        number = places[size_t(number)];
    return numbers;
}

QCollator collator(Language language)
{
    QCollator order(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                 : QLocale(QLocale::English, QLocale::UnitedStates));
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

} // namespace

std::optional<double> usersChange(const WeeklyUsers &users)
{
    if (!users.front() || !users.back())
        return {};
    return *users.back() - *users.front();
}

PortfolioBook::Shared PortfolioBook::after(
    const Shared &before, const QList<PortfolioRow> &rows, QDate today, Language language)
{
    const Change change = before->changeTo(rows);
    if (change == Change::Nothing && today == before->m_today)
        return before;
    auto book = std::make_shared<PortfolioBook>();
    book->m_rows = rows;
    book->m_today = today;
    book->m_all = totalsOf(rows, false, today);
    book->m_mine = totalsOf(rows, true, today);
    book->m_words = change == Change::Words ? wordsOf(rows, language) : before->m_words;
    return book;
}

PortfolioBook::Change PortfolioBook::changeTo(const QList<PortfolioRow> &rows) const
{
    if (rows.size() != m_rows.size())
        return Change::Words;
    Change change = Change::Nothing;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PortfolioRow &now = rows.at(i);
        const PortfolioRow &then = m_rows.at(i);
        if (now == then)
            continue;
        if (now.name != then.name || now.ownerName != then.ownerName || now.segment != then.segment
            || now.industry != then.industry)
            return Change::Words;
        change = Change::Numbers;
    }
    return change;
}

std::shared_ptr<const PortfolioBook::Words> PortfolioBook::wordsOf(
    const QList<PortfolioRow> &rows, Language language)
{
    auto words = std::make_shared<Words>();
    std::jthread texts([&] { // about as long as the rest takes
        words->texts.reserve(size_t(rows.size()));
        for (const PortfolioRow &row : rows)
            words->texts.emplace_back(
                QStringList{row.name, row.segment, row.industry, row.ownerName}, row.name);
    });
    words->nameRank = ranks(rows, &PortfolioRow::name, collator(language));
    words->ownerRank = ranks(rows, &PortfolioRow::ownerName, collator(language));
    texts.join();
    return words;
}

std::vector<int> PortfolioBook::passing(const PortfolioFilter &filter) const
{
    const TextQuery query(filter.text);
    std::vector<int> places;
    for (int place = 0; place < int(m_rows.size()); ++place) {
        const PortfolioRow &row = m_rows.at(place);
        if ((row.isMine || !filter.onlyMine) && isInView(row, filter.view, m_today)
            && (query.isEmpty() || query.matches(m_words->texts[size_t(place)])))
            places.push_back(place);
    }
    return places;
}

PortfolioBook::Key PortfolioBook::key(int place, PortfolioColumn column) const
{
    const PortfolioRow &row = m_rows.at(place);
    const AccountSummary &summary = row.summary;
    const auto of = [](const std::optional<double> &value) {
        return Key{value.has_value(), value.value_or(0)};
    };
    switch (column) {
    case PortfolioColumn::Account:
        return {!row.name.isEmpty(), double(m_words->nameRank[size_t(place)])};
    case PortfolioColumn::Health:
        return of(summary.healthScore);
    case PortfolioColumn::Trend:
        return of(usersChange(summary.weeklyUsers));
    case PortfolioColumn::Arr:
        if (!summary.arr)
            return {};
        return {true, double(summary.arr->minor) / std::pow(10, minorDigits(summary.arr->currency))};
    case PortfolioColumn::Renewal:
        return {summary.renewal.on.isValid(), double(summary.renewal.on.toJulianDay())};
    case PortfolioColumn::Plan:
        return of(summary.planProgress);
    case PortfolioColumn::Owner:
        return {!row.ownerName.isEmpty(), double(m_words->ownerRank[size_t(place)])};
    }
    Q_UNREACHABLE();
}

std::vector<int> PortfolioBook::arrange(
    const PortfolioFilter &filter, PortfolioColumn column, Qt::SortOrder direction) const
{
    std::vector<int> places = passing(filter);
    std::vector<Key> keys(size_t(m_rows.size()));
    for (const int place : places)
        keys[size_t(place)] = key(place, column);
    const bool falling = direction == Qt::DescendingOrder;
    std::ranges::sort(places, [&](int a, int b) {
        const Key &left = keys[size_t(a)];
        const Key &right = keys[size_t(b)];
        if (left.known != right.known)
            return left.known;
        if (left.known && left.value != right.value)
            return falling ? left.value > right.value : left.value < right.value;
        if (m_words->nameRank[size_t(a)] != m_words->nameRank[size_t(b)])
            return m_words->nameRank[size_t(a)] < m_words->nameRank[size_t(b)];
        return a < b;
    });
    return places;
}

} // namespace csm::ui
