#include "app/sandbox/org/schematables.h"

namespace csm::sandbox {

namespace {

using enum FieldType;

constexpr FieldDef system[] = {
    {"Id", "Record ID", Id, 18},
    {"IsDeleted", "Deleted", Boolean},
    {"CreatedDate", "Created Date", DateTime},
    {"CreatedById", "Created By ID", Reference, 18, "User", "CreatedBy"},
    {"LastModifiedDate", "Last Modified Date", DateTime},
    {"LastModifiedById", "Last Modified By ID", Reference, 18, "User", "LastModifiedBy"},
    {"SystemModstamp", "System Modstamp", DateTime},
};

constexpr FieldDef organization[] = {
    {"Name", "Name", String, 80},
    {"DefaultLocaleSidKey", "Locale", Picklist, 40, "", "", "ko_KR|en_US"},
    {"LanguageLocaleKey", "Language", Picklist, 40, "", "", "ko|en_US"},
    {"TimeZoneSidKey", "Time Zone", Picklist, 40, "", "", "Asia/Seoul|UTC"},
    {"OrganizationType", "Edition", Picklist, 40, "", "", "Enterprise Edition|Developer Edition"},
    {"IsSandbox", "Is Sandbox", Boolean},
    {"InstanceName", "Instance Name", String, 5},
    {"FiscalYearStartMonth", "Fiscal Year Starts In", Int},
};

constexpr FieldDef user[] = {
    {"Username", "Username", String, 80},
    {"Name", "Full Name", String, 121},
    {"FirstName", "First Name", String, 40},
    {"LastName", "Last Name", String, 80},
    {"Email", "Email", Email, 128},
    {"IsActive", "Active", Boolean},
    {"ManagerId", "Manager ID", Reference, 18, "User", "Manager"},
    {"TimeZoneSidKey", "Time Zone", Picklist, 40, "", "", "Asia/Seoul|UTC"},
    {"LocaleSidKey", "Locale", Picklist, 40, "", "", "ko_KR|en_US"},
};

constexpr FieldDef account[] = {
    {"Name", "Account Name", String, 255},
    {"ParentId", "Parent Account ID", Reference, 18, "Account", "Parent"},
    {"Type", "Account Type", Picklist, 255, "", "", "Customer|Partner|Prospect"},
    {"Industry", "Industry", Picklist, 255, "", "",
        "Manufacturing|Retail|Transportation|Finance|Healthcare|Education|Media|Energy|Government|"
        "Technology"},
    {"AnnualRevenue", "Annual Revenue", Currency},
    {"NumberOfEmployees", "Employees", Int},
    {"Website", "Website", Url, 255},
    {"Phone", "Account Phone", Phone, 40},
    {"BillingCity", "Billing City", String, 40},
    {"BillingCountry", "Billing Country", String, 80},
    {"Description", "Account Description", LongText, 32000},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner"},
    {"LastActivityDate", "Last Activity", Date},
    {"MasterRecordId", "Master Record ID", Reference, 18, "Account", "MasterRecord"},
    {"CSM_Segment__c", "Segment", Picklist, 255, "", "", "Enterprise|Mid-Market|SMB|Public"},
    {"CSM_Customer_Since__c", "Customer Since", Date},
    {"CSM_Lifecycle_Stage__c", "Lifecycle Stage", Picklist, 255, "", "",
        "onboarding|adoption|expand|renew|at_risk|lost"},
};

constexpr FieldDef teamMember[] = {
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"UserId", "User ID", Reference, 18, "User", "User"},
    {"TeamMemberRole", "Team Role", Picklist, 40, "", "",
        "Account Manager|Customer Success Manager|Executive Sponsor|Technical Consultant"},
};

constexpr FieldDef contact[] = {
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"FirstName", "First Name", String, 40},
    {"LastName", "Last Name", String, 80},
    {"Name", "Full Name", String, 121},
    {"Email", "Email", Email, 80},
    {"Phone", "Business Phone", Phone, 40},
    {"MobilePhone", "Mobile Phone", Phone, 40},
    {"Title", "Title", String, 128},
    {"Department", "Department", String, 80},
    {"ReportsToId", "Reports To ID", Reference, 18, "Contact", "ReportsTo"},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner"},
    {"MasterRecordId", "Master Record ID", Reference, 18, "Contact", "MasterRecord"},
    {"HasOptedOutOfEmail", "Email Opt Out", Boolean},
    {"CSM_Role__c", "Role", Picklist, 255, "", "", "exec_sponsor|champion|decision_maker|admin|user"},
    {"CSM_Status__c", "Status", Picklist, 255, "", "", "active|left"},
    {"CSM_Left_On__c", "Left On", Date},
};

constexpr FieldDef opportunity[] = {
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"Name", "Name", String, 120},
    {"StageName", "Stage", Picklist, 255, "", "",
        "Prospecting|Qualification|Proposal|Negotiation|Closed Won|Closed Lost"},
    {"Amount", "Amount", Currency},
    {"Probability", "Probability (%)", Percent},
    {"CloseDate", "Close Date", Date},
    {"Type", "Opportunity Type", Picklist, 255, "", "", "New Business|Upsell|Cross-sell|Renewal"},
    {"ForecastCategoryName", "Forecast Category", Picklist, 40, "", "",
        "Omitted|Pipeline|Best Case|Commit|Closed"},
    {"IsClosed", "Closed", Boolean},
    {"IsWon", "Won", Boolean},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner"},
    {"Description", "Description", LongText, 32000},
    {"CSM_Loss_Reason__c", "Loss Reason", Picklist, 255, "", "",
        "price|missing_feature|competitor|sponsor_left|company_change|support"},
};

constexpr FieldDef subscription[] = {
    {"Name", "Subscription Number", String, 80},
    {"Account__c", "Account", Reference, 18, "Account", "Account__r"},
    {"Product__c", "Product", String, 120},
    {"Plan__c", "Plan", String, 80},
    {"Quantity__c", "Quantity", Double, 0},
    {"Unit__c", "Unit", Picklist, 40, "", "", "seat|site|device"},
    {"Amount__c", "Amount per Billing Period", Currency},
    {"Billing_Period__c", "Billing Period", Picklist, 40, "", "", "month|quarter|year"},
    {"Start_Date__c", "Start Date", Date},
    {"End_Date__c", "End Date (inclusive)", Date},
    {"Renewal_Date__c", "Renewal Date", Date},
    {"Auto_Renew__c", "Auto Renew", Boolean},
    {"Status__c", "Status", Picklist, 40, "", "", "active|ended|cancelled"},
};

constexpr FieldDef order[] = {
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"OrderNumber", "Order Number", String, 30},
    {"Status", "Status", Picklist, 40, "", "", "Draft|Activated"},
    {"EffectiveDate", "Order Start Date", Date},
    {"EndDate", "Order End Date", Date},
    {"TotalAmount", "Order Amount", Currency},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner", "", true},
    {"Type", "Order Type", Picklist, 40, "", "", "Licence|Service|Training"},
};

constexpr FieldDef supportCase[] = {
    {"CaseNumber", "Case Number", String, 30},
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"ContactId", "Contact ID", Reference, 18, "Contact", "Contact"},
    {"Subject", "Subject", String, 255},
    {"Description", "Description", LongText, 32000},
    {"Status", "Status", Picklist, 255, "", "", "New|Working|Escalated|Closed"},
    {"Priority", "Priority", Picklist, 255, "", "", "Low|Medium|High|Critical"},
    {"Origin", "Case Origin", Picklist, 255, "", "", "Phone|Email|Web|Chat"},
    {"IsClosed", "Closed", Boolean},
    {"IsEscalated", "Escalated", Boolean},
    {"ClosedDate", "Closed Date", DateTime},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner", "", true},
};

constexpr char whatTargets[]
    = "Account|Opportunity|Case|Order|CSM_Subscription__c|AccountPlan|AccountPlanObjective";

constexpr FieldDef task[] = {
    {"WhoId", "Name ID", Reference, 18, "Contact", "Who", "", true},
    {"WhatId", "Related To ID", Reference, 18, whatTargets, "What"},
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"Subject", "Subject", String, 255},
    {"Description", "Description", LongText, 32000},
    {"ActivityDate", "Due Date Only", Date},
    {"Status", "Status", Picklist, 255, "", "",
        "Not Started|In Progress|Completed|Waiting on someone else|Deferred"},
    {"Priority", "Priority", Picklist, 255, "", "", "High|Normal|Low"},
    {"IsClosed", "Closed", Boolean},
    {"OwnerId", "Assigned To ID", Reference, 18, "User", "Owner", "", true},
    {"TaskSubtype", "Task Subtype", Picklist, 40, "", "", "Task|Email|Call"},
    {"CallType", "Call Type", Picklist, 40, "", "", "Internal|Inbound|Outbound"},
    {"CallDurationInSeconds", "Call Duration", Int},
    {"CompletedDateTime", "Completed Date/Time", DateTime},
    {"IsArchived", "Archived", Boolean},
};

constexpr FieldDef event[] = {
    {"WhoId", "Name ID", Reference, 18, "Contact", "Who", "", true},
    {"WhatId", "Related To ID", Reference, 18, whatTargets, "What"},
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"Subject", "Subject", String, 255},
    {"Description", "Description", LongText, 32000},
    {"StartDateTime", "Start Date Time", DateTime},
    {"EndDateTime", "End Date Time", DateTime},
    {"DurationInMinutes", "Duration", Int},
    {"IsAllDayEvent", "All-Day Event", Boolean},
    {"ActivityDate", "Due Date Only", Date},
    {"Location", "Location", String, 255},
    {"OwnerId", "Assigned To ID", Reference, 18, "User", "Owner", "", true},
    {"IsChild", "Is Child", Boolean},
    {"IsArchived", "Archived", Boolean},
};

constexpr FieldDef usageMetric[] = {
    {"Name", "Usage Metric Number", String, 80},
    {"Account__c", "Account", Reference, 18, "Account", "Account__r"},
    {"Metric__c", "Metric", Picklist, 80, "", "",
        "active_users|core_feature_users|file_uploads|licences_bought|licences_assigned|"
        "capabilities_in_use|capabilities_bought|logins"},
    {"Grain__c", "Grain", Picklist, 40, "", "", "week|month"},
    {"Period_Start__c", "Period Start", Date},
    {"Value__c", "Value", Double, 2},
};

constexpr FieldDef surveyResponse[] = {
    {"Name", "Survey Response Number", String, 80},
    {"Account__c", "Account", Reference, 18, "Account", "Account__r"},
    {"Contact__c", "Contact", Reference, 18, "Contact", "Contact__r"},
    {"Kind__c", "Kind", Picklist, 40, "", "", "nps|csat|ces"},
    {"Score__c", "Score", Double, 0},
    {"Scale_Min__c", "Scale Minimum", Double, 0},
    {"Scale_Max__c", "Scale Maximum", Double, 0},
    {"Comment__c", "Comment", LongText, 32000},
    {"Answered_On__c", "Answered On", Date},
};

constexpr FieldDef accountPlan[] = {
    {"Name", "Name", String, 255},
    {"AccountId", "Account ID", Reference, 18, "Account", "Account"},
    {"StartDate", "Start Date", Date},
    {"EndDate", "End Date", Date},
    {"Status", "Status", Picklist, 40, "", "", "Not Started|Active|Inactive"},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner"},
    {"Notes", "Notes", LongText, 32000},
    {"AccountVision", "Account Vision", LongText, 32000},
    {"AccountStrategicPriorities", "Account Strategic Priorities", LongText, 32000},
    {"AccountChallenges", "Account Challenges", LongText, 32000},
};

constexpr FieldDef objective[] = {
    {"Name", "Name", String, 255},
    {"AccountPlanId", "Account Plan ID", Reference, 18, "AccountPlan", "AccountPlan"},
    {"Description", "Description", LongText, 32000},
    {"StartDate", "Start Date", Date},
    {"EndDate", "End Date", Date},
    {"Status", "Status", Picklist, 40, "", "", "New|In Progress|Closed"},
    {"ObjectiveOwnerId", "Objective Owner ID", Reference, 18, "User", "ObjectiveOwner"},
    {"OwnerId", "Owner ID", Reference, 18, "User", "Owner"},
    {"ExternalStakeholderId", "External Stakeholder ID", Reference, 18, "Contact", "ExternalStakeholder"},
};

constexpr FieldDef measure[] = {
    {"Name", "Name", String, 255},
    {"AccountPlanObjectiveId", "Account Plan Objective ID", Reference, 18, "AccountPlanObjective",
        "AccountPlanObjective"},
    {"ValueType", "Value Type", Picklist, 40, "", "", "Currency|Number|Percent"},
    {"CurrentValue", "Current Value", String, 255},
    {"TargetValue", "Target Value", String, 255},
    {"CurrentNumberValue", "Current Number Value", Double, 2},
    {"CurrentPercentValue", "Current Percent Value", Percent},
    {"CurrentCurrencyValue", "Current Currency Value", Currency},
    {"TargetNumberValue", "Target Number Value", Double, 2},
    {"TargetPercentValue", "Target Percent Value", Percent},
    {"TargetCurrencyValue", "Target Currency Value", Currency},
};

constexpr ObjectDef objects[] = {
    {"Organization", "Organization", "Organizations", "00D", organization, "Name", 50, false},
    {"User", "User", "Users", "005", user, "Name", 50, false},
    {"Account", "Account", "Accounts", "001", account},
    {"AccountTeamMember", "Account Team Member", "Account Team Members", "01M", teamMember, ""},
    {"Contact", "Contact", "Contacts", "003", contact},
    {"Opportunity", "Opportunity", "Opportunities", "006", opportunity},
    {"CSM_Subscription__c", "Subscription", "Subscriptions", "a01", subscription},
    {"Order", "Order", "Orders", "801", order, "OrderNumber"},
    {"Case", "Case", "Cases", "500", supportCase, "CaseNumber"},
    {"Task", "Task", "Tasks", "00T", task, "Subject"},
    {"Event", "Event", "Events", "00U", event, "Subject"},
    {"CSM_Usage_Metric__c", "Usage Metric", "Usage Metrics", "a02", usageMetric},
    {"CSM_Survey_Response__c", "Survey Response", "Survey Responses", "a03", surveyResponse},
    {"AccountPlan", "Account Plan", "Account Plans", "2Ap", accountPlan, "Name", 62},
    {"AccountPlanObjective", "Account Plan Objective", "Account Plan Objectives", "2Ao", objective, "Name",
        62},
    {"AccountPlanObjectiveMeasure", "Account Plan Objective Measure", "Account Plan Objective Measures",
        "2Am", measure, "Name", 62},
};

static_assert(std::size(objects) == sobjectCount);

} // namespace

std::span<const FieldDef> systemFields()
{
    return system;
}

std::span<const ObjectDef> objectTable()
{
    return objects;
}

} // namespace csm::sandbox
