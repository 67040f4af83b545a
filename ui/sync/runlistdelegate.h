#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace csm::ui {

/// A run in two lines behind a sign of how it ended.
class RunListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RunListDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace csm::ui
