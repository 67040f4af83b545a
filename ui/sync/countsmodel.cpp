#include "ui/sync/countsmodel.h"

#include "core/messages/entitytext.h"

namespace csm::ui {

CountsModel::CountsModel(const Format &format, QObject *parent)
    : RowListModel(parent)
    , m_format(format)
{
}

void CountsModel::setCounts(const std::map<Entity, SyncReport::Counts> &counts)
{
    QList<CountsRow> rows;
    for (const auto &[entity, each] : counts) {
        if (each != SyncReport::Counts{})
            rows.append({int(entity), each});
    }
    setRows(rows);
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Kind ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Records");
    case Read:
        return tr("Read");
    case Written:
        return tr("Written");
    case Gone:
        return tr("Gone");
    default:
        return {};
    }
}

QVariant CountsModel::cell(const CountsRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Kind ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind:
        return entityText(Entity(row.id));
    case Read:
        return m_format.number(row.counts.read);
    case Written:
        return m_format.number(row.counts.written);
    case Gone:
        return m_format.number(row.counts.gone);
    default:
        return {};
    }
}

} // namespace csm::ui
