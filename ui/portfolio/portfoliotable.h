#pragma once

#include "ui/portfolio/portfoliomodel.h"

#include <QWidget>

namespace csm::ui {

class TableView;
class Theme;

/// The portfolio's table: which columns fit, what is chosen, and what the keyboard does.
class PortfolioTable final : public QWidget
{
    Q_OBJECT
public:
    PortfolioTable(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    const PortfolioModel &model() const { return *m_model; }
    TableView *view() const { return m_view; }

    /// The selection and what one looks at stay where they are.
    void setBook(const PortfolioBook::Shared &book);
    void setFilter(const PortfolioFilter &filter);
    void setOwnersShown(bool shown); ///< where accounts of several owners are here

    QString currentAccount() const; ///< empty when no row is current
    QString copiedRows() const; ///< what "copy" puts on the clipboard: the chosen rows as TSV, under a header

signals:
    void opened(const QString &accountId);
    void currentChanged();
    void peekToggled();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void setUpKeys();
    void fitColumns();
    void copy() const;

    const Theme &m_theme;
    PortfolioModel *m_model;
    TableView *m_view;
    bool m_ownersShown = false;
    bool m_isChosen = false; ///< the current row, by the user
};

} // namespace csm::ui
