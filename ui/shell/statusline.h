#pragma once

#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// How things stand with the CRM, in an icon and two short lines.
struct StatusText
{
    QLatin1StringView icon = {};
    Tone tone = Tone::Neutral; ///< of the icon
    QString state = {};
    QString detail = {};
};

/// The foot of the rail; pressing it leads to the sync page.
class StatusLine final : public PaintedButton
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const StatusText &status);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {36, sizeHint().height()}; }

private:
    void paintEvent(QPaintEvent *event) override;
    void nameItself();

    StatusText m_status;
    bool m_compact = false;
};

} // namespace csm::ui
