#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

/// What a number says about itself. What is empty is left out.
struct Explanation
{
    QString title = {};
    QString value = {};
    QString formula = {};
    QString count = {}; ///< how many things it was made from
    QString window = {};
    QString asOf = {};
    QString source = {};
    QString note = {}; ///< a reason why there is no value, a cap

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// The box that explains a number, under or above what was clicked. Esc or a click elsewhere closes it.
class Popover final : public ThemedWidget
{
    Q_OBJECT
public:
    /// Deletes itself when closed; the focus goes back to @p anchor.
    static Popover *showFor(const Theme &theme, const Explanation &explanation, QWidget *anchor);

private:
    Popover(const Theme &theme, const Explanation &explanation, QWidget *anchor);
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void place(const QWidget &anchor);
};

} // namespace csm::ui
