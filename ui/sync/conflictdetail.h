#pragma once

#include "core/sync/syncqueries.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace csm::ui {

/// The fields of plans that both sides changed, with both values. Ours stands.
class ConflictDetail final : public QWidget
{
    Q_OBJECT
public:
    ConflictDetail(const Theme &theme, const QList<PlanConflict> &conflicts, QWidget *parent = nullptr);

signals:
    void openPlan(const QString &planId);

private:
    QWidget *line(const Theme &theme, const PlanConflict &conflict);
};

} // namespace csm::ui
