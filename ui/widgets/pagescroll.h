#pragma once

#include <QScrollArea>

namespace csm::ui {

/// What every page stands in, so that a small window scrolls instead of cutting off.
///
/// Shows the canvas through: QScrollArea::setWidget() gives the page a ground of its own, which makes dark
/// boxes in cards.
class PageScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);
};

} // namespace csm::ui
