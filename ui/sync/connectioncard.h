#pragma once

#include "core/sync/syncqueries.h"
#include "ui/widgets/paintedbutton.h"

namespace csm::ui {

/// How a connection stands, in a word and its colour.
struct ConnectionState
{
    QLatin1StringView icon = {};
    Tone tone = Tone::Neutral;
    QString text = {};
};

/// One connection: whose, how much of it is here, how it stands. Pressing it opens what can be done with it.
class ConnectionCard final : public PaintedButton
{
    Q_OBJECT
public:
    explicit ConnectionCard(const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &facts, const ConnectionState &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_name; ///< not the button's text: an & in it would become a key
    QString m_facts;
    ConnectionState m_state;
};

} // namespace csm::ui
