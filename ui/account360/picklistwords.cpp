#include "ui/account360/picklistwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace csm::ui {

namespace {

constexpr const char *standardValues[] = {
    QT_TRANSLATE_NOOP("PicklistWords", "Not Started"),
    QT_TRANSLATE_NOOP("PicklistWords", "In Progress"),
    QT_TRANSLATE_NOOP("PicklistWords", "Completed"),
    QT_TRANSLATE_NOOP("PicklistWords", "Waiting on someone else"),
    QT_TRANSLATE_NOOP("PicklistWords", "Deferred"),
    QT_TRANSLATE_NOOP("PicklistWords", "New"),
    QT_TRANSLATE_NOOP("PicklistWords", "Working"),
    QT_TRANSLATE_NOOP("PicklistWords", "Escalated"),
    QT_TRANSLATE_NOOP("PicklistWords", "Closed"),
    QT_TRANSLATE_NOOP("PicklistWords", "On Hold"),
    QT_TRANSLATE_NOOP("PicklistWords", "Prospecting"),
    QT_TRANSLATE_NOOP("PicklistWords", "Qualification"),
    QT_TRANSLATE_NOOP("PicklistWords", "Needs Analysis"),
    QT_TRANSLATE_NOOP("PicklistWords", "Value Proposition"),
    QT_TRANSLATE_NOOP("PicklistWords", "Id. Decision Makers"),
    QT_TRANSLATE_NOOP("PicklistWords", "Perception Analysis"),
    QT_TRANSLATE_NOOP("PicklistWords", "Proposal"),
    QT_TRANSLATE_NOOP("PicklistWords", "Proposal/Price Quote"),
    QT_TRANSLATE_NOOP("PicklistWords", "Negotiation"),
    QT_TRANSLATE_NOOP("PicklistWords", "Negotiation/Review"),
    QT_TRANSLATE_NOOP("PicklistWords", "Closed Won"),
    QT_TRANSLATE_NOOP("PicklistWords", "Closed Lost"),
    QT_TRANSLATE_NOOP("PicklistWords", "Draft"),
    QT_TRANSLATE_NOOP("PicklistWords", "Activated"),
};

} // namespace

QString picklistText(const QString &value)
{
    const auto known = std::ranges::find_if(
        standardValues, [&value](const char *each) { return value == QLatin1StringView(each); });
    return known == std::end(standardValues) ? value : QCoreApplication::translate("PicklistWords", *known);
}

} // namespace csm::ui
