#pragma once

#include <QStyledItemDelegate>

namespace csm::ui {

class Theme;

/// Paints the cells of a RecordModel.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecordDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace csm::ui
