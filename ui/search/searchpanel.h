#pragma once

#include "ui/widgets/themedwidget.h"

class QListView;

namespace csm::ui {

class PlainLabel;
class SearchHitModel;

/// The list under the search field: what was found, or that nothing was, and which keys do what.
class SearchPanel final : public ThemedWidget
{
    Q_OBJECT
public:
    SearchPanel(const Theme &theme, SearchHitModel &model, QWidget *parent);

    /// As tall as what was found needs, within @p room, its parent's coordinates.
    void placeIn(const QRect &room);
    void setMessage(const QString &message); ///< in place of hits
    int currentRow() const;
    void setCurrentRow(int row);

signals:
    void chosen(int row);

private:
    void paintEvent(QPaintEvent *event) override;

    SearchHitModel &m_model;
    QListView *m_list;
    PlainLabel *m_message;
    PlainLabel *m_keys;
};

} // namespace csm::ui
