#include "ui/widgets/banner.h"

#include "ui/paint/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttontext.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

std::pair<QLatin1StringView, IconInk> iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Risk:
        return {"exclamation-circle"_L1, IconInk::Risk};
    case Tone::Warn:
        return {"exclamation-triangle"_L1, IconInk::Warn};
    case Tone::Good:
        return {"check-circle"_L1, IconInk::Good};
    default:
        return {"info-circle"_L1, IconInk::Info};
    }
}

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_icon(new IconMark(theme, "info-circle"_L1, IconInk::Info))
    , m_what(new PlainLabel(theme, TextRole::BodyStrong))
    , m_rest(new PlainLabel(theme, TextRole::Body))
    , m_actions{new Button(theme, Button::Kind::Secondary, {}),
          new Button(theme, Button::Kind::Secondary, {})}
    , m_copy(new Button(theme, Button::Kind::Ghost, tr("Copy details")))
    , m_close(new IconButton(theme, "x-lg"_L1, tr("Close")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_rest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    for (int i = 0; i < int(m_actions.size()); ++i) {
        row->addWidget(m_actions[i]);
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
    }
    row->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text.details); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void Banner::showText(const BannerText &text)
{
    m_text = text;
    const auto [name, ink] = iconOf(text.tone);
    m_icon->setIcon(name, ink);
    m_what->setText(text.what);
    m_what->setTone(text.tone);
    m_rest->setText(text.rest);
    m_rest->setVisible(!text.rest.isEmpty());
    m_copy->setVisible(!text.details.isEmpty());
    for (int i = 0; i < int(m_actions.size()); ++i) {
        m_actions[i]->setVisible(i < text.actions.size());
        m_actions[i]->setText(buttonText(text.actions.value(i)));
    }
    setAccessibleName(text.what + u' ' + text.rest);
    show();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = look().tokens.tone(m_text.tone);
    paintRounded(painter, rect(), 10, colors.soft, mixed(colors.soft, colors.fill, 0.25));
}

} // namespace csm::ui
