#pragma once

#include "core/base/result.h"
#include "core/domain/successplan.h"

#include <QList>

#include <optional>

namespace csm {

class Database;

/// One plan in a list of plans.
struct PlanRow
{
    QString id = {};
    QString remoteId = {};
    QString connection = {}; ///< name; empty: made here
    QString accountId = {};
    QString accountName = {};
    QString name = {};
    PlanState state = PlanState::Draft;
    QDate startsOn = {};
    QDate endsOn = {};
    QString owner = {};
    std::optional<double> progress = {}; ///< 0..1
    int objectives = 0;
    int steps = 0;
    int stepsDone = 0;
    int stepsOverdue = 0;

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

class PlanQueries
{
public:
    explicit PlanQueries(Database &db)
        : m_db(db)
    {
    }

    /// The whole outline; nullopt: there is no such plan (any more).
    Result<std::optional<SuccessPlan>> plan(const QString &planId) const;

    /// All plans of an account with their outlines, the one that stands for it first.
    Result<QList<SuccessPlan>> ofAccount(const QString &accountId) const;

    /// Every plan, by account name and name.
    Result<QList<PlanRow>> all(QDate today) const;

private:
    Database &m_db;
};

} // namespace csm
