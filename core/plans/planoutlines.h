#pragma once

#include "core/base/result.h"
#include "core/domain/successplan.h"

#include <QHash>
#include <QString>

#include <vector>

namespace csm {

class Database;

/// Reads whole plans, four statements for however many there are.
class PlanOutlines
{
public:
    enum class Of { Plan, Account, All };

    explicit PlanOutlines(Database &db)
        : m_db(db)
    {
    }

    /// By account name and plan name. @p id: of the plan or the account.
    Result<std::vector<SuccessPlan>> read(Of of, const QString &id = {});

private:
    using Outcomes = QHash<QString, std::vector<Outcome>>;
    using Steps = QHash<QString, std::vector<Step>>;
    using Objectives = QHash<QString, std::vector<Objective>>;

    Result<std::vector<SuccessPlan>> plans();
    Result<Objectives> objectives(); ///< by plan
    Result<Outcomes> outcomes(); ///< by objective
    Result<Steps> steps(); ///< by objective

    Database &m_db;
    Of m_of = Of::All;
    QString m_id;
};

/// Whether @p a stands for an account rather than @p b: the state first, then the later start.
bool standsBefore(const SuccessPlan &a, const SuccessPlan &b);

} // namespace csm
