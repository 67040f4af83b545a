#pragma once

#include "core/plans/planqueries.h"
#include "ui/format/format.h"
#include "ui/widgets/arrangedmodel.h"
#include "ui/widgets/textquery.h"

namespace csm::ui {

enum class PlanView { All, Running, Overdue };

struct PlanFilter
{
    PlanView view = PlanView::All;
    QString text = {}; ///< in the plan's name, its account or its owner

    friend bool operator==(const PlanFilter &, const PlanFilter &) = default;
};

bool isInView(const PlanRow &row, PlanView view);

/// All plans as one sees them.
class PlanListModel final : public ArrangedModel<PlanRow>
{
    Q_OBJECT
public:
    enum Column { Plan, State, Progress, Steps, Ends, Owner, ColumnCount };

    explicit PlanListModel(const Format &format, QObject *parent = nullptr);

    void setRows(const QList<PlanRow> &rows, QDate today);
    void setFilter(const PlanFilter &filter);
    void sort(int column, Qt::SortOrder order) override;

    const PlanFilter &filter() const { return m_filter; }
    bool isLate(const PlanRow &row) const; ///< it should have ended

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const PlanRow &row, int column, int role) const override;
    QString text(const PlanRow &row, int column) const;
    QString tip(const PlanRow &row, int column) const;
    std::vector<int> arrange(const QList<PlanRow> &rows) const;
    std::optional<double> key(const PlanRow &row) const;

    const Format m_format;
    QDate m_today;
    PlanFilter m_filter;
    int m_column = Ends;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<QueriedText> m_words;
};

} // namespace csm::ui
