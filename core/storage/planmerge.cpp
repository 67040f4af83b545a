#include "core/storage/planmerge.h"

#include <QStringList>

namespace csm {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    return isNothing(a) ? isNothing(b) : a == b;
}

} // namespace

PlanMerge mergePlan(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    PlanMerge merge;
    for (auto field = theirs.begin(); field != theirs.end(); ++field) {
        const QString name = field.key();
        const QJsonValue was = base.value(name);
        const QJsonValue ours = mine.value(name);
        const bool takeTheirs = isSame(ours, was) || isSame(ours, *field);
        merge.values.insert(name, takeTheirs ? QJsonValue(*field) : ours);
        if (takeTheirs)
            merge.settled.append(name);
        else if (!isSame(*field, was))
            merge.conflicts.push_back({name, was, ours, *field});
    }
    return merge;
}

bool isEdited(const QJsonObject &base, const QJsonObject &mine)
{
    for (auto field = base.begin(); field != base.end(); ++field) {
        if (!isSame(*field, mine.value(field.key())))
            return true;
    }
    return false;
}

} // namespace csm
