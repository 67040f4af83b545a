#include "ui/widgets/searchfield.h"

#include "ui/paint/tag.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

SearchField::SearchField(const Theme &theme, const QString &name, QWidget *parent)
    : LiveLineEdit(parent)
    , m_theme(theme)
    , m_clear(new QAction(icon(theme, "x-lg"_L1, IconInk::Text3), tr("Clear"), this))
{
    setPlaceholderText(name);
    setAccessibleName(name);
    addAction(icon(theme, "search"_L1, IconInk::Text3), QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &LiveLineEdit::textChanged, m_clear,
        [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::setShortcutHint(const QString &keys)
{
    m_hint = keys;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    LiveLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !liveText().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    const QSizeF size = keycapSize(m_hint, m_theme.look());
    paintKeycap(
        painter, {width() - size.width() - 7, 0, size.width(), double(height())}, m_hint, m_theme.look());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear(); // a second Esc belongs to the page
    else
        LiveLineEdit::keyPressEvent(event);
}

} // namespace csm::ui
