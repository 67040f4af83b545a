#pragma once

#include "core/base/result.h"
#include "core/domain/successplan.h"

#include <QList>
#include <QStringList>

namespace csm {

class Database;

/// A field of a plan that the user changed and the CRM changed too: the user's value stands.
struct FieldConflict
{
    PlanItem item = {};
    PlanField field = PlanField::Name;
    PlanValue theirs = {};
    QDateTime foundAt = {};

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// What one wants to know beside a plan while changing it.
class PlanContextQueries
{
public:
    explicit PlanContextQueries(Database &db)
        : m_db(db)
    {
    }

    Result<QList<FieldConflict>> conflicts(const QString &planId) const;

    /// Who could own something in a plan of this account: the user, colleagues, the account's contacts.
    Result<QStringList> people(const QString &accountId) const;

private:
    Database &m_db;
};

} // namespace csm
