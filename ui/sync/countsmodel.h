#pragma once

#include "core/sync/syncreport.h"
#include "ui/format/format.h"
#include "ui/widgets/rowlistmodel.h"

namespace csm::ui {

struct CountsRow
{
    int id = 0; ///< the Entity
    SyncReport::Counts counts = {};

    friend bool operator==(const CountsRow &, const CountsRow &) = default;
};

/// How many records of each kind a run read, wrote and lost.
class CountsModel final : public RowListModel<CountsRow>
{
    Q_OBJECT
public:
    enum Column { Kind, Read, Written, Gone, ColumnCount };

    explicit CountsModel(const Format &format, QObject *parent = nullptr);

    void setCounts(const std::map<Entity, SyncReport::Counts> &counts);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cell(const CountsRow &row, int column, int role) const override;

    const Format m_format;
};

} // namespace csm::ui
