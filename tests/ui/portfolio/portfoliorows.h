#pragma once

#include "core/portfolio/portfolioqueries.h"

namespace csm::test {

inline PortfolioRow account(const QString &id, const QString &name)
{
    PortfolioRow row;
    row.id = id;
    row.name = name;
    row.isMine = true;
    row.summary.accountId = id;
    return row;
}

inline QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace csm::test
