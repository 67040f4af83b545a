#pragma once

#include "app/sandbox/org/cell.h"

namespace csm::sandbox {

/// The objects of the org, in the order of schematables.cpp.
enum class SObject : quint8 {
    Organization,
    User,
    Account,
    AccountTeamMember,
    Contact,
    Opportunity,
    Subscription,
    Order,
    Case,
    Task,
    Event,
    UsageMetric,
    SurveyResponse,
    AccountPlan,
    Objective,
    Measure,
};

inline constexpr int sobjectCount = int(SObject::Measure) + 1;

/// A record as the org knows it: which object, which row. org.h turns it into the 18 characters of the wire
/// and back.
struct RecordId
{
    SObject object = SObject::Organization;
    quint32 row = 0;

    Cell cell() const { return Cell(object) << 32 | row; }
    static RecordId of(Cell cell) { return {SObject(cell >> 32), quint32(cell)}; }

    friend bool operator==(const RecordId &, const RecordId &) = default;
};

} // namespace csm::sandbox
