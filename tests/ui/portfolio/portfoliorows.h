#pragma once

#include "ui/portfolio/portfoliobook.h"

#include <QAbstractItemModel>

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

inline ui::PortfolioBook::Shared bookOf(const QList<PortfolioRow> &rows, QDate today,
    const ui::PortfolioBook::Shared &before = std::make_shared<ui::PortfolioBook>())
{
    return ui::PortfolioBook::after(before, rows, today, ui::Language::Korean);
}

inline QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace csm::test
