#pragma once

#include "ui/account360/healthbreakdown.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace csm::ui {

class IconButton;
class PlainLabel;

/// What the health of an account is made of; each part explains itself.
class HealthCard final : public QWidget
{
    Q_OBJECT
public:
    HealthCard(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setHealth(const HealthScore &health, const QDateTime &asOf);

private:
    const Theme &m_theme;
    const Format m_format;
    const NumberWords m_words;
    HealthScore m_health;
    QDateTime m_asOf;
    QList<MeasureScore> m_measures;
    HealthBars *m_bars;
    PlainLabel *m_note;
};

} // namespace csm::ui
