#pragma once

#include <QJsonObject>

#include <vector>

namespace csm {

/// A field of a plan that both the user and the CRM changed since they last agreed.
struct FieldConflict
{
    QString field = {};
    QJsonValue base = {};
    QJsonValue mine = {};
    QJsonValue theirs = {};

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// What becomes of one part of a plan that changed in the CRM.
struct PlanMerge
{
    QJsonObject values = {}; ///< of every field of @c theirs: what stands here from now on
    std::vector<FieldConflict> conflicts = {};
    QStringList settled = {}; ///< fields on which both sides agree
};

/// Field by field: the CRM's value replaces ours only where the user has not changed it. An empty text is the
/// same as none.
PlanMerge mergePlan(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

/// Whether the user changed any field of @p base.
bool isEdited(const QJsonObject &base, const QJsonObject &mine);

} // namespace csm
