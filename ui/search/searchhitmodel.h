#pragma once

#include "core/search/searchqueries.h"

#include <QAbstractListModel>

namespace csm::ui {

/// What a search found, under a heading for each kind of record. Headings cannot be chosen.
class SearchHitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Line
    {
        QString heading = {}; ///< empty: a hit
        SearchHit hit = {};
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<SearchHit> &hits);
    const Line &line(int row) const { return m_lines.at(row); }
    int firstHit() const { return m_lines.isEmpty() ? -1 : 1; }
    /// The next hit below @p row (above for a negative @p step); @p row itself at the ends.
    int hitBeside(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Line> m_lines;
};

} // namespace csm::ui
