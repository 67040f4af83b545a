#pragma once

#include "ui/charts/chartspec.h"

#include <QAbstractTableModel>

namespace csm::ui {

/// The numbers of a chart as a table: for the keyboard, for screen readers, for copying.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(const ChartSpec &spec);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace csm::ui
