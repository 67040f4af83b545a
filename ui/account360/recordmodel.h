#pragma once

#include "ui/account360/recordcell.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowlistmodel.h"

#include <functional>

namespace csm::ui {

/// A column of a list of records.
template<typename Row>
struct RecordColumn
{
    QString header = {};
    int width = 0; ///< at 100 %; 0 takes what is left
    std::function<RecordCell(const Row &)> cell = {};
};

/// A read-only list of an account's records, by columns that say what stands in them.
template<typename Row>
class RecordModel final : public RowListModel<Row>
{
public:
    RecordModel(const QList<RecordColumn<Row>> &columns, QObject *parent)
        : RowListModel<Row>(parent)
        , m_columns(columns)
    {
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].header;
        return {};
    }

    QList<int> widths() const
    {
        QList<int> widths;
        for (const RecordColumn<Row> &column : m_columns)
            widths.append(column.width);
        return widths;
    }

private:
    QVariant cell(const Row &row, int column, int role) const override
    {
        const RecordCell cell = m_columns[column].cell(row);
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return plainToolTip(cell.more.isEmpty() ? cell.text : cell.text + u'\n' + cell.more);
        case Qt::AccessibleTextRole:
            return QString(m_columns[column].header + QStringLiteral(": ")
                + (cell.more.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.more));
        case kRecordCellRole:
            return QVariant::fromValue(cell);
        default:
            return {};
        }
    }

    const QList<RecordColumn<Row>> m_columns;
};

} // namespace csm::ui
