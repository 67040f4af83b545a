#pragma once

#include "core/account360/account360queries.h"
#include "core/portfolio/portfolioqueries.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "tests/support/facts.h"
#include "tests/support/manualclock.h"
#include "tests/ui/portfolio/portfoliorows.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpitile.h"

#include <QTest>

namespace csm::test {

using namespace csm::ui;
using namespace Qt::StringLiterals;

/// The window's content with everything below it real.
struct Office
{
    Office()
        : facts(profile)
    {
        me = facts.add("user", {{u"remote_id"_s, u"005"_s}, {u"name"_s, u"나"_s}});
        other = facts.add("user", {{u"remote_id"_s, u"006"_s}, {u"name"_s, u"박다른"_s}});
        facts.freshness(u"account"_s, clock.now());
    }

    QString account(const QString &name, const QVariantMap &more = {})
    {
        QVariantMap columns = {{u"owner_id"_s, me}, {u"owner_remote_id"_s, u"005"_s}};
        columns.insert(more);
        return facts.account(name, columns);
    }

    /// Something to look at: accounts in all bands, with and without what can be missing.
    void fill()
    {
        const QStringList names = {u"한빛정밀"_s, u"새벽배송물류"_s, u"온누리바이오랩"_s, u"다온커머스"_s,
            u"청람에너지"_s, u"미르소프트랩"_s, u"가온페이먼츠"_s, u"솔빛교육재단"_s, u"하늘길항공서비스"_s,
            u"바른식탁"_s, u"이든헬스케어"_s, u"Aurora Freight"_s, u"Bluefin Analytics"_s, u"자료 없는 곳"_s};
        const QStringList segments = {u"Enterprise"_s, u"Mid-Market"_s, u"SMB"_s};
        const QStringList industries = {u"제조"_s, u"물류"_s, u"바이오"_s, u"커머스"_s, u"에너지"_s};
        const QDate today = clock.today();
        Transaction atOnce(profile.db());
        for (int i = 0; i < names.size(); ++i) {
            const QString id = account(names[i],
                {{u"segment"_s, segments[i % 3]}, {u"industry"_s, industries[i % 5]},
                    {u"city"_s, u"서울"_s}});
            if (i == names.size() - 1)
                break;
            facts.subscription(id, (37 * (i + 3) % 23 + 4) * 6'000'000, u"month"_s, QDate(2025, 1, 1));
            if (i % 4 != 3)
                facts.renewal(id, today.addDays((i * 37) % 210 + 5), 400'000'000 + i * 50'000'000);
            const double level = 100 + (i * 53) % 90;
            for (int week = 0; week < 26; ++week)
                facts.usage(id, u"active_users"_s, u"week"_s, QDate(2026, 11, 9).addDays(-7 * week),
                    level + (i % 2 == 0 ? week : -week) * 1.5 + (week * 7 + i) % 5);
            facts.usage(id, u"licences_bought"_s, u"month"_s, QDate(2026, 10, 1), 250);
            facts.usage(id, u"active_users"_s, u"month"_s, QDate(2026, 10, 1), level + 10);
            facts.usage(id, u"capabilities_in_use"_s, u"month"_s, QDate(2026, 10, 1), 3 + i % 7);
            facts.usage(id, u"capabilities_bought"_s, u"month"_s, QDate(2026, 10, 1), 10);
            const QString plan = facts.plan(id, u"도입 확대"_s);
            const QString objective = facts.objective(plan, u"목표"_s);
            facts.step(objective, u"단계"_s, (i * 13) % 101);
        }
        QVERIFY(atOnce.commit());
    }

    Result<Portfolio> read()
    {
        const auto db = profile.profile().connect();
        return db ? PortfolioQueries(**db, clock).rows() : db.error();
    }

    /// Has not read yet.
    std::unique_ptr<PortfolioPage> make(
        const Theme &theme, const PortfolioPage::Read &read, Language language = Language::Korean)
    {
        auto page = std::make_unique<PortfolioPage>(read, accounts, feed, clock, theme, Format(language));
        page->resize(1208, 846);
        page->show();
        return page;
    }

    std::unique_ptr<PortfolioPage> open(const Theme &theme, Language language = Language::Korean)
    {
        auto page = make(
            theme, [this] { return read(); }, language);
        [&page] { QTRY_VERIFY(!page->isLoading()); }();
        return page;
    }

    TestProfile profile;
    Facts facts;
    ManualClock clock;
    ChangeFeed feed;
    Account360Queries accounts = Account360Queries(profile.db(), clock);
    QString me;
    QString other;
};

template<typename T>
T &child(QWidget &parent)
{
    T *found = parent.findChild<T *>();
    if (!found)
        qFatal("no %s", T::staticMetaObject.className());
    return *found;
}

inline QStringList shown(PortfolioPage &page)
{
    return namesOf(child<PortfolioTable>(page).model());
}

inline QWidget *emptyState(PortfolioPage &page)
{
    for (EmptyState *state : page.findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state;
    }
    return nullptr;
}

inline QStringList numbersOn(PortfolioPage &page)
{
    QStringList numbers;
    for (const KpiTile *tile : page.findChildren<KpiTile *>())
        numbers.append(tile->figure().number + tile->figure().delta.hint);
    return numbers;
}

} // namespace csm::test
