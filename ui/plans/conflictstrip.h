#pragma once

#include "ui/widgets/themedwidget.h"

namespace csm::ui {

class PlainLabel;

/// Under a field: the CRM says something else since the user changed it, and what.
class ConflictStrip final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ConflictStrip(const Theme &theme, QWidget *parent = nullptr);

    void setTheirs(const QString &words);

signals:
    void taken(); ///< the CRM's value is to be used

private:
    void paintEvent(QPaintEvent *event) override;

    PlainLabel *m_text;
};

} // namespace csm::ui
