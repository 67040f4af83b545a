#pragma once

#include "ui/format/language.h"

#include <QCalendarWidget>

namespace csm::ui {

class Theme;

/// A month to pick a day from, in our dress.
class DayPicker final : public QCalendarWidget
{
    Q_OBJECT
public:
    DayPicker(const Theme &theme, Language language, QDate today, QWidget *parent = nullptr);

private:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void putYearFirst();
    void dress();
    bool isUnderMouse(const QRect &cell) const;

    const Theme &m_theme;
    const QDate m_today;
    QWidget *m_days; ///< on which the cells are painted
};

} // namespace csm::ui
