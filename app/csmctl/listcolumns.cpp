#include "app/csmctl/listcolumns.h"

#include <QCoreApplication>

namespace csm::ctl {

namespace {

struct Column
{
    const char *key = nullptr;
    const char *title = nullptr;
};

constexpr Column columns[] = {
    {"connection", QT_TRANSLATE_NOOP("ListColumn", "Connection")},
    {"name", QT_TRANSLATE_NOOP("ListColumn", "Name")},
    {"accountName", QT_TRANSLATE_NOOP("ListColumn", "Account")},
    {"segment", QT_TRANSLATE_NOOP("ListColumn", "Segment")},
    {"industry", QT_TRANSLATE_NOOP("ListColumn", "Industry")},
    {"lifecycleStage", QT_TRANSLATE_NOOP("ListColumn", "Stage of life")},
    {"customerSince", QT_TRANSLATE_NOOP("ListColumn", "Customer since")},
    {"city", QT_TRANSLATE_NOOP("ListColumn", "City")},
    {"country", QT_TRANSLATE_NOOP("ListColumn", "Country")},
    {"website", QT_TRANSLATE_NOOP("ListColumn", "Website")},
    {"phone", QT_TRANSLATE_NOOP("ListColumn", "Phone")},
    {"employees", QT_TRANSLATE_NOOP("ListColumn", "Employees")},
    {"owner", QT_TRANSLATE_NOOP("ListColumn", "Owner")},
    {"title", QT_TRANSLATE_NOOP("ListColumn", "Title")},
    {"department", QT_TRANSLATE_NOOP("ListColumn", "Department")},
    {"email", QT_TRANSLATE_NOOP("ListColumn", "E-mail")},
    {"role", QT_TRANSLATE_NOOP("ListColumn", "Role")},
    {"status", QT_TRANSLATE_NOOP("ListColumn", "Status")},
    {"leftOn", QT_TRANSLATE_NOOP("ListColumn", "Left on")},
    {"kind", QT_TRANSLATE_NOOP("ListColumn", "Kind")},
    {"stage", QT_TRANSLATE_NOOP("ListColumn", "Stage")},
    {"amount", QT_TRANSLATE_NOOP("ListColumn", "Amount")},
    {"probability", QT_TRANSLATE_NOOP("ListColumn", "Probability")},
    {"closeOn", QT_TRANSLATE_NOOP("ListColumn", "Closes on")},
    {"forecastCategory", QT_TRANSLATE_NOOP("ListColumn", "Forecast")},
    {"isClosed", QT_TRANSLATE_NOOP("ListColumn", "Closed")},
    {"isWon", QT_TRANSLATE_NOOP("ListColumn", "Won")},
    {"lostReason", QT_TRANSLATE_NOOP("ListColumn", "Reason of loss")},
    {"target", QT_TRANSLATE_NOOP("ListColumn", "Target")},
    {"likelihood", QT_TRANSLATE_NOOP("ListColumn", "Likelihood")},
    {"dueOn", QT_TRANSLATE_NOOP("ListColumn", "Due on")},
    {"category", QT_TRANSLATE_NOOP("ListColumn", "Category")},
    {"reason", QT_TRANSLATE_NOOP("ListColumn", "Reason")},
    {"product", QT_TRANSLATE_NOOP("ListColumn", "Product")},
    {"plan", QT_TRANSLATE_NOOP("ListColumn", "Tariff")},
    {"quantity", QT_TRANSLATE_NOOP("ListColumn", "Quantity")},
    {"unit", QT_TRANSLATE_NOOP("ListColumn", "Unit")},
    {"billingPeriod", QT_TRANSLATE_NOOP("ListColumn", "Billed by")},
    {"startsOn", QT_TRANSLATE_NOOP("ListColumn", "Starts on")},
    {"endsOn", QT_TRANSLATE_NOOP("ListColumn", "Ends on")},
    {"renewsOn", QT_TRANSLATE_NOOP("ListColumn", "Renews on")},
    {"autoRenew", QT_TRANSLATE_NOOP("ListColumn", "Renews itself")},
    {"number", QT_TRANSLATE_NOOP("ListColumn", "Number")},
    {"orderedOn", QT_TRANSLATE_NOOP("ListColumn", "Ordered on")},
    {"subject", QT_TRANSLATE_NOOP("ListColumn", "Subject")},
    {"priority", QT_TRANSLATE_NOOP("ListColumn", "Priority")},
    {"origin", QT_TRANSLATE_NOOP("ListColumn", "Origin")},
    {"isEscalated", QT_TRANSLATE_NOOP("ListColumn", "Escalated")},
    {"openedAt", QT_TRANSLATE_NOOP("ListColumn", "Opened")},
    {"closedAt", QT_TRANSLATE_NOOP("ListColumn", "Closed at")},
    {"heldAt", QT_TRANSLATE_NOOP("ListColumn", "Held")},
    {"onDate", QT_TRANSLATE_NOOP("ListColumn", "Day")},
    {"durationMinutes", QT_TRANSLATE_NOOP("ListColumn", "Minutes")},
    {"direction", QT_TRANSLATE_NOOP("ListColumn", "Direction")},
    {"location", QT_TRANSLATE_NOOP("ListColumn", "Place")},
    {"isDone", QT_TRANSLATE_NOOP("ListColumn", "Done")},
    {"goneAt", QT_TRANSLATE_NOOP("ListColumn", "Gone since")},
    {"goneReason", QT_TRANSLATE_NOOP("ListColumn", "Gone because")},
    {"health", QT_TRANSLATE_NOOP("ListColumn", "Health")},
    {"band", QT_TRANSLATE_NOOP("ListColumn", "Band")},
    {"coverage", QT_TRANSLATE_NOOP("ListColumn", "Coverage")},
    {"mrr", QT_TRANSLATE_NOOP("ListColumn", "MRR")},
    {"arr", QT_TRANSLATE_NOOP("ListColumn", "ARR")},
    {"renewalOn", QT_TRANSLATE_NOOP("ListColumn", "Renewal")},
    {"renewalTarget", QT_TRANSLATE_NOOP("ListColumn", "Renewal target")},
    {"planProgress", QT_TRANSLATE_NOOP("ListColumn", "Plan")},
    {"state", QT_TRANSLATE_NOOP("ListColumn", "State")},
    {"progress", QT_TRANSLATE_NOOP("ListColumn", "Progress")},
    {"objectives", QT_TRANSLATE_NOOP("ListColumn", "Objectives")},
    {"steps", QT_TRANSLATE_NOOP("ListColumn", "Steps")},
    {"stepsDone", QT_TRANSLATE_NOOP("ListColumn", "Steps done")},
    {"stepsOverdue", QT_TRANSLATE_NOOP("ListColumn", "Steps late")},
    {"startedAt", QT_TRANSLATE_NOOP("ListColumn", "Started")},
    {"endedAt", QT_TRANSLATE_NOOP("ListColumn", "Ended")},
    {"outcome", QT_TRANSLATE_NOOP("ListColumn", "Outcome")},
    {"full", QT_TRANSLATE_NOOP("ListColumn", "Full")},
    {"rowsWritten", QT_TRANSLATE_NOOP("ListColumn", "Rows written")},
    {"requests", QT_TRANSLATE_NOOP("ListColumn", "Requests")},
    {"conflicts", QT_TRANSLATE_NOOP("ListColumn", "Conflicts")},
    {"skipped", QT_TRANSLATE_NOOP("ListColumn", "Left out")},
    {"errorCode", QT_TRANSLATE_NOOP("ListColumn", "Error")},
};

} // namespace

QString columnTitle(const QString &key)
{
    for (const Column &column : columns) {
        if (key == QLatin1StringView(column.key))
            return QCoreApplication::translate("ListColumn", column.title);
    }
    return key;
}

} // namespace csm::ctl
