#include "core/domain/entity.h"

#include <QLatin1StringView>

#include <array>

namespace csm {

namespace {

using enum FieldType;

constexpr FieldDef userFields[]
    = {{"name", Text}, {"email", Text}, {"is_active", Bool}, {"manager", Ref, Entity::User}};

constexpr FieldDef accountFields[] = {{"name", Text}, {"parent", Ref, Entity::Account},
    {"owner", Ref, Entity::User}, {"segment", Text}, {"industry", Text}, {"lifecycle_stage", Text},
    {"customer_since", Date}, {"city", Text}, {"country", Text}, {"website", Text}, {"phone", Text},
    {"employees", Integer}, {"description", LongText}};

constexpr FieldDef accountMemberFields[]
    = {{"account", Ref, Entity::Account}, {"user", Ref, Entity::User}, {"role", Text}};

constexpr FieldDef contactFields[] = {{"account", Ref, Entity::Account}, {"name", Text}, {"title", Text},
    {"department", Text}, {"email", Text}, {"phone", Text}, {"role", Text},
    {"status", Text, Entity::Account, "active left unknown"}, {"left_on", Date},
    {"reports_to", Ref, Entity::Contact}};

constexpr FieldDef opportunityFields[] = {{"account", Ref, Entity::Account}, {"name", Text},
    {"kind", Text, Entity::Account, "new upsell cross_sell other"}, {"stage", Text}, {"amount", Money},
    {"probability", Real}, {"close_on", Date}, {"forecast_category", Text}, {"is_closed", Bool},
    {"is_won", Bool}, {"lost_reason", Text}, {"owner", Ref, Entity::User}};

constexpr FieldDef renewalFields[] = {{"account", Ref, Entity::Account}, {"name", Text}, {"stage", Text},
    {"target", Money}, {"likelihood", Real}, {"due_on", Date}, {"category", Text}, {"is_closed", Bool},
    {"is_won", Bool}, {"reason", Text}, {"owner", Ref, Entity::User}};

constexpr FieldDef subscriptionFields[] = {{"account", Ref, Entity::Account}, {"name", Text},
    {"product", Text}, {"plan", Text}, {"quantity", Real}, {"unit", Text}, {"amount", Money},
    {"billing_period", Text, Entity::Account, "month quarter year"}, {"starts_on", Date}, {"ends_on", Date},
    {"renews_on", Date}, {"auto_renew", Bool}, {"status", Text}};

constexpr FieldDef orderFields[]
    = {{"account", Ref, Entity::Account}, {"number", Text}, {"kind", Text}, {"status", Text},
        {"amount", Money}, {"ordered_on", Date}, {"ends_on", Date}, {"owner", Ref, Entity::User}};

constexpr FieldDef caseFields[] = {{"account", Ref, Entity::Account}, {"contact", Ref, Entity::Contact},
    {"number", Text}, {"subject", Text}, {"description", LongText}, {"status", Text}, {"priority", Text},
    {"origin", Text}, {"is_closed", Bool}, {"is_escalated", Bool}, {"opened_at", Instant},
    {"closed_at", Instant}, {"owner", Ref, Entity::User}};

constexpr FieldDef interactionFields[] = {{"account", Ref, Entity::Account},
    {"contact", Ref, Entity::Contact}, {"kind", Text, Entity::Account, "call email meeting note"},
    {"subject", Text}, {"body", LongText}, {"held_at", Instant}, {"on_date", Date},
    {"duration_minutes", Integer}, {"direction", Text}, {"location", Text}, {"owner", Ref, Entity::User}};

constexpr FieldDef taskFields[] = {{"account", Ref, Entity::Account}, {"contact", Ref, Entity::Contact},
    {"title", Text}, {"body", LongText}, {"due_on", Date}, {"status", Text}, {"priority", Text},
    {"is_done", Bool}, {"owner", Ref, Entity::User}};

constexpr FieldDef usageMetricFields[] = {{"account", Ref, Entity::Account}, {"metric", Text},
    {"grain", Text, Entity::Account, "week month"}, {"period_start", Date}, {"value", Real}};

constexpr FieldDef surveyResponseFields[] = {{"account", Ref, Entity::Account},
    {"contact", Ref, Entity::Contact}, {"kind", Text, Entity::Account, "nps csat ces other"}, {"score", Real},
    {"scale_min", Real}, {"scale_max", Real}, {"comment", LongText}, {"answered_on", Date}};

constexpr FieldDef successPlanFields[] = {{"account", Ref, Entity::Account}, {"name", Text},
    {"state", Text, Entity::Account, "draft agreed active completed stopped"}, {"starts_on", Date},
    {"ends_on", Date}, {"vision", LongText}, {"internal_notes", LongText}, {"owner", Ref, Entity::User}};

constexpr FieldDef objectiveFields[]
    = {{"plan", Ref, Entity::SuccessPlan}, {"title", Text}, {"description", LongText},
        {"state", Text, Entity::Account, "not_started in_progress completed cancelled"}, {"due_on", Date},
        {"owner", Ref, Entity::User}, {"sponsor", Ref, Entity::Contact}};

constexpr FieldDef outcomeFields[] = {{"objective", Ref, Entity::Objective}, {"title", Text}, {"unit", Text},
    {"current", Real}, {"target", Real}};

constexpr FieldDef stepFields[] = {{"objective", Ref, Entity::Objective}, {"title", Text}, {"note", LongText},
    {"due_on", Date}, {"is_done", Bool}, {"owner", Ref, Entity::User}};

constexpr std::array<EntityDef, 17> defs = {{
    {Entity::User, "user", "user", false, userFields},
    {Entity::Account, "account", "account", false, accountFields},
    {Entity::AccountMember, "accountMember", "account_member", false, accountMemberFields},
    {Entity::Contact, "contact", "contact", false, contactFields},
    {Entity::Opportunity, "opportunity", "opportunity", false, opportunityFields},
    {Entity::Renewal, "renewal", "renewal", false, renewalFields},
    {Entity::Subscription, "subscription", "subscription", false, subscriptionFields},
    {Entity::Order, "order", "sales_order", false, orderFields},
    {Entity::Case, "case", "support_case", false, caseFields},
    {Entity::Interaction, "interaction", "interaction", false, interactionFields},
    {Entity::Task, "task", "task", false, taskFields},
    {Entity::UsageMetric, "usageMetric", "usage_metric", false, usageMetricFields},
    {Entity::SurveyResponse, "surveyResponse", "survey_response", false, surveyResponseFields},
    {Entity::SuccessPlan, "successPlan", "success_plan", true, successPlanFields},
    {Entity::Objective, "objective", "objective", true, objectiveFields},
    {Entity::Outcome, "outcome", "outcome", true, outcomeFields},
    {Entity::Step, "step", "step", true, stepFields},
}};

} // namespace

const EntityDef &entityDef(Entity entity)
{
    return defs[size_t(entity)];
}

std::span<const EntityDef> allEntities()
{
    return defs;
}

std::optional<Entity> entityNamed(QStringView name)
{
    for (const EntityDef &def : defs) {
        if (name == QLatin1StringView(def.name))
            return def.entity;
    }
    return std::nullopt;
}

} // namespace csm
