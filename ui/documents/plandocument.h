#pragma once

#include "core/domain/healthband.h"
#include "core/domain/successplan.h"
#include "ui/format/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class QTimeZone;

namespace csm {
struct AccountOverview;
}

namespace csm::ui {

/// What the customer wants to reach, in a figure.
struct DocumentOutcome
{
    QString title = {};
    QString unit = {};
    std::optional<double> base = {};
    std::optional<double> current = {};
    std::optional<double> target = {};
    std::optional<double> realised = {}; ///< 0 to 1

    friend bool operator==(const DocumentOutcome &, const DocumentOutcome &) = default;
};

struct DocumentStep
{
    QString title = {};
    QString note = {};
    QString owner = {};
    QDate dueOn = {};
    double progress = 0; ///< 0 to 1

    bool isDone() const { return progress >= 1; }

    friend bool operator==(const DocumentStep &, const DocumentStep &) = default;
};

struct DocumentObjective
{
    QString title = {};
    QString description = {};
    QString owner = {};
    QString sponsor = {}; ///< the customer's person behind it
    QDate dueOn = {};
    ObjectiveState state = ObjectiveState::NotStarted;
    std::optional<double> progress = {}; ///< 0 to 1
    std::vector<DocumentOutcome> outcomes = {};
    std::vector<DocumentStep> steps = {};

    friend bool operator==(const DocumentObjective &, const DocumentObjective &) = default;
};

struct DocumentHealth
{
    HealthBand band = HealthBand::Unknown;
    double score = 0; ///< 0 to 100

    friend bool operator==(const DocumentHealth &, const DocumentHealth &) = default;
};

struct DocumentWeek
{
    QDate monday = {};
    std::optional<double> activeUsers = {};

    friend bool operator==(const DocumentWeek &, const DocumentWeek &) = default;
};

/// All that the customer's copy of a success plan says, as plain values.
///
/// What is internal cannot come into the document, because nothing here could hold it.
struct PlanDocument
{
    Language language = Language::English;
    QDate today = {}; ///< in the user's zone: the date of the document, and what is late
    QString accountName = {};
    QString segment = {};
    QString csmName = {};
    QString planName = {};
    QDate startsOn = {};
    QDate endsOn = {};
    QDate renewalOn = {};
    QString vision = {}; ///< what success is, in the customer's words
    std::optional<DocumentHealth> health = {};
    std::optional<double> progress = {}; ///< 0 to 1
    int objectivesDone = 0;
    int objectivesCounted = 0; ///< without cancelled ones
    int stepsOverdue = 0;
    int stepCount = 0;
    std::optional<double> weeklyUsers = {}; ///< of the last full week
    std::vector<DocumentWeek> usage = {}; ///< oldest first; empty: no chart
    std::vector<DocumentObjective> objectives = {};
    QDateTime dataAsOf = {}; ///< in the user's zone
    QString source = {}; ///< the CRM's name

    friend bool operator==(const PlanDocument &, const PlanDocument &) = default;
};

/// The customer's copy of @p plan, an account's plan as @p overview shows the account; times in @p zone.
PlanDocument planDocument(
    const AccountOverview &overview, const SuccessPlan &plan, Language language, const QTimeZone &zone);

} // namespace csm::ui
