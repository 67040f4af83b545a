#include "ui/search/searchhitmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

void SearchHitModel::setHits(const QList<SearchHit> &hits)
{
    const std::pair<QLatin1StringView, QString> kinds[] = {
        {"account"_L1, tr("Accounts")},
        {"contact"_L1, tr("Contacts")},
        {"case"_L1, tr("Cases")},
        {"interaction"_L1, tr("Records")},
        {"plan"_L1, tr("Success plans")},
    };
    beginResetModel();
    m_lines.clear();
    for (const auto &[kind, heading] : kinds) {
        bool headed = false;
        for (const SearchHit &hit : hits) {
            if (hit.kind != kind)
                continue;
            if (!headed)
                m_lines.append({heading, {}});
            headed = true;
            m_lines.append({{}, hit});
        }
    }
    endResetModel();
}

int SearchHitModel::hitBeside(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_lines.size(); next += step) {
        if (m_lines.at(next).heading.isEmpty())
            return next;
    }
    return row;
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.heading.isEmpty() ? line.hit.name : line.heading;
    if (role == Qt::AccessibleTextRole && line.heading.isEmpty())
        return QString(line.hit.name + u' ' + line.hit.accountName);
    return {};
}

Qt::ItemFlags SearchHitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines.at(index.row()).heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace csm::ui
