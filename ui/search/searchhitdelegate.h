#pragma once

#include "core/search/searchqueries.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace csm::ui {

/// A name with the words that matched in it, and where the record belongs.
class SearchHitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Where the parts of one hit lie.
    struct Geometry
    {
        QRectF icon = {};
        QRectF name = {};
        QRectF note = {};
        QRectF key = {};

        static Geometry of(const QRectF &row, double nameWidth, double keyWidth);
    };

    explicit SearchHitDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What stands grey behind the name: the account, and where the words were found.
    static QString note(const SearchHit &hit);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit) const;

    const Theme &m_theme;
};

} // namespace csm::ui
