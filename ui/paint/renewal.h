#pragma once

#include "ui/theme/look.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace csm::ui {

/// How near a renewal is: the countdown left, the date right, a thin bar that fills over the last 180 days.
struct RenewalMark
{
    std::optional<qint64> days = {}; ///< left; negative when overdue, empty when no date is known
    QString countdown = {}; ///< "D-23"
    QString date = {}; ///< "25.12.14"

    friend bool operator==(const RenewalMark &, const RenewalMark &) = default;
};

/// Risk up to 30 days before and when overdue, warning up to 90, else nothing special.
Tone renewalTone(std::optional<qint64> days);

void paintRenewal(QPainter &painter, const QRectF &rect, const RenewalMark &mark, const Look &look);

} // namespace csm::ui
