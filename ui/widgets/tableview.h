#pragma once

#include <QTableView>

namespace csm::ui {

class Theme;

/// A table of whole rows in our dress: no grid but hairlines, the row under the mouse lit, read-only, sorted
/// by its header.
///
/// The style paints the ground of a row, delegates only what stands on it.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    void setRowHeight(int px); ///< at 100 %; 52 comfortable, 40 compact
    /// Actions that sort by the columns that are shown: a header takes no keys. Called once there is a model.
    void addSortActions();

signals:
    void opened(const QModelIndex &index); ///< double click or Return

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHovered(int row);
    void sortOrTurn(int column);

    const Theme &m_theme;
    int m_rowHeight = 52;
};

} // namespace csm::ui
