#pragma once

#include "ui/widgets/themedwidget.h"

#include <QStringList>

#include <array>

namespace csm::ui {

class Button;
class IconButton;
class IconMark;
class PlainLabel;

/// A problem, told where it happened: what is wrong, what is safe, what to do.
struct BannerText
{
    Tone tone = Tone::Risk; ///< Risk, Warn, Info or Good
    QString what = {}; ///< bold: what did not work
    QString rest = {}; ///< why, what is safe, what to do now
    QStringList actions = {}; ///< two at most
    QString details = {}; ///< what "copy details" puts on the clipboard; empty: nothing to copy
};

/// A line between the page's head and its content, one at a time, inserted into the layout and never over
/// controls.
class Banner final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void showText(const BannerText &text);

signals:
    void actionTriggered(int index);
    void dismissed(); ///< by its cross; it is hidden then

private:
    void paintEvent(QPaintEvent *event) override;

    BannerText m_text;
    IconMark *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_rest;
    std::array<Button *, 2> m_actions;
    Button *m_copy;
    IconButton *m_close;
};

} // namespace csm::ui
