#pragma once

#include <QString>

namespace csm::ui {

/// The pages that the window has.
enum class Page { Portfolio, Account, Plans, Plan, Kpi, Sync, Settings };

/// Where the user is: a page and, of an account or a plan, which one; of the portfolio a view, or none.
struct Place
{
    Page page = Page::Portfolio;
    QString id = {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// The page of the rail that @p page belongs to.
constexpr Page sectionOf(Page page)
{
    return page == Page::Account ? Page::Portfolio : page == Page::Plan ? Page::Plans : page;
}

} // namespace csm::ui
