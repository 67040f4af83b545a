#include "core/portfolio/listwords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace csm {

namespace {

using Column = ListColumn;
using enum ListColumn::Type;

constexpr Column accountColumns[] = {{"segment", "t.segment"}, {"industry", "t.industry"},
    {"lifecycleStage", "t.lifecycle_stage"}, {"customerSince", "t.customer_since", Date}, {"city", "t.city"},
    {"country", "t.country"}, {"website", "t.website"}, {"phone", "t.phone"},
    {"employees", "t.employees", Integer}, {"parentId", "t.parent_id"}, {"owner", "u.name"}};

constexpr Column contactColumns[]
    = {{"title", "t.title"}, {"department", "t.department"}, {"email", "t.email"}, {"phone", "t.phone"},
        {"role", "t.role"}, {"status", "t.status"}, {"leftOn", "t.left_on", Date}};

constexpr Column opportunityColumns[]
    = {{"kind", "t.kind"}, {"stage", "t.stage"}, {"amount", "t.amount_minor, t.currency", Money},
        {"probability", "t.probability", Real}, {"closeOn", "t.close_on", Date},
        {"forecastCategory", "t.forecast_category"}, {"isClosed", "t.is_closed", Bool},
        {"isWon", "t.is_won", Bool}, {"lostReason", "t.lost_reason"}, {"owner", "u.name"}};

constexpr Column renewalColumns[] = {{"stage", "t.stage"}, {"target", "t.target_minor, t.currency", Money},
    {"likelihood", "t.likelihood", Real}, {"dueOn", "t.due_on", Date}, {"category", "t.category"},
    {"isClosed", "t.is_closed", Bool}, {"isWon", "t.is_won", Bool}, {"reason", "t.reason"},
    {"owner", "u.name"}};

constexpr Column subscriptionColumns[] = {{"product", "t.product"}, {"plan", "t.plan"},
    {"quantity", "t.quantity", Real}, {"unit", "t.unit"}, {"amount", "t.amount_minor, t.currency", Money},
    {"billingPeriod", "t.billing_period"}, {"startsOn", "t.starts_on", Date}, {"endsOn", "t.ends_on", Date},
    {"renewsOn", "t.renews_on", Date}, {"autoRenew", "t.auto_renew", Bool}, {"status", "t.status"}};

constexpr Column orderColumns[] = {{"number", "t.number"}, {"kind", "t.kind"}, {"status", "t.status"},
    {"amount", "t.amount_minor, t.currency", Money}, {"orderedOn", "t.ordered_on", Date},
    {"endsOn", "t.ends_on", Date}, {"owner", "u.name"}};

constexpr Column caseColumns[]
    = {{"number", "t.number"}, {"subject", "t.subject"}, {"status", "t.status"}, {"priority", "t.priority"},
        {"origin", "t.origin"}, {"isClosed", "t.is_closed", Bool}, {"isEscalated", "t.is_escalated", Bool},
        {"openedAt", "t.opened_at", Instant}, {"closedAt", "t.closed_at", Instant}, {"owner", "u.name"}};

constexpr Column interactionColumns[]
    = {{"kind", "t.kind"}, {"subject", "t.subject"}, {"heldAt", "t.held_at", Instant},
        {"onDate", "t.on_date", Date}, {"durationMinutes", "t.duration_minutes", Integer},
        {"direction", "t.direction"}, {"location", "t.location"}, {"owner", "u.name"}};

constexpr Column taskColumns[] = {{"title", "t.title"}, {"dueOn", "t.due_on", Date}, {"status", "t.status"},
    {"priority", "t.priority"}, {"isDone", "t.is_done", Bool}, {"owner", "u.name"}};

constexpr std::array words = {
    ListWord{"accounts", "account", "t.name", false, true, accountColumns},
    ListWord{"contacts", "contact", "t.name", true, false, contactColumns},
    ListWord{"opportunities", "opportunity", "t.name", true, true, opportunityColumns},
    ListWord{"subscriptions", "subscription", "t.name", true, false, subscriptionColumns},
    ListWord{"renewals", "renewal", "t.name", true, true, renewalColumns},
    ListWord{"orders", "sales_order", "t.number", true, true, orderColumns},
    ListWord{"cases", "support_case", "t.subject", true, true, caseColumns},
    ListWord{"interactions", "interaction", "t.subject", true, true, interactionColumns},
    ListWord{"tasks", "task", "t.title", true, true, taskColumns},
};

} // namespace

const ListWord *listWord(QStringView name)
{
    const auto at
        = std::ranges::find_if(words, [&](const ListWord &w) { return name == QLatin1StringView(w.name); });
    return at == words.end() ? nullptr : &*at;
}

} // namespace csm
