#include "ui/charts/charttablemodel.h"

namespace csm::ui {

namespace {

void takeCategories(const ChartSpec &spec, QStringList &columns, QList<QStringList> &rows)
{
    columns = {spec.x.name};
    for (const ChartSeries &series : spec.series)
        columns.append(series.name);
    if (spec.target)
        columns.append(spec.target->name);
    for (qsizetype i = 0; i < spec.categories.size(); ++i) {
        QStringList row = {spec.categories[i].full};
        for (const ChartSeries &series : spec.series)
            row.append(spec.y.style.text(series.values.value(i)));
        if (spec.target)
            row.append(spec.y.style.text(spec.target->value));
        rows.append(row);
    }
}

void takePoints(const ChartSpec &spec, QStringList &columns, QList<QStringList> &rows)
{
    columns = {QString(), spec.x.name, spec.y.name};
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            rows.append({point.label, spec.x.style.text(point.x), spec.y.style.text(point.y)});
    }
}

} // namespace

void ChartTableModel::setSpec(const ChartSpec &spec)
{
    beginResetModel();
    m_rows.clear();
    if (spec.kind == ChartKind::Scatter) {
        takePoints(spec, m_columns, m_rows);
    } else if (spec.kind == ChartKind::Donut) {
        m_columns = {spec.x.name, spec.y.name};
        for (const ChartSeries &slice : spec.series)
            m_rows.append({slice.name, slice.detail});
    } else {
        takeCategories(spec, m_columns, m_rows);
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace csm::ui
