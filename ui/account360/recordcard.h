#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractItemModel;

namespace csm::ui {

class Card;
class PlainLabel;
class TableView;

/// A list of records in a card: as high as its rows, up to a few, then it scrolls.
class RecordCard final : public QWidget
{
    Q_OBJECT
public:
    enum class Header { Shown, Hidden };

    /// @p widths of the columns at 100 %, 0 for the one that takes what is left.
    RecordCard(const Theme &theme, const QString &title, QAbstractItemModel &model, const QList<int> &widths,
        Header header, QWidget *parent = nullptr);

    /// What stands there without rows: @p sentence, or (empty) nothing, not even the card.
    void setEmptyText(const QString &sentence);
    void setNote(const QString &note); ///< behind the title
    void bringUpToDate(); ///< after the model was filled

private:
    const Theme &m_theme;
    const QString m_title;
    QAbstractItemModel &m_model;
    const QList<int> m_widths;
    const Header m_header;
    QString m_emptyText;
    Card *m_card;
    TableView *m_view;
    PlainLabel *m_empty;
};

} // namespace csm::ui
