#include "ui/firstrun/choicecard.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QFontMetrics>
#include <QPainter>

namespace csm::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kTextLeft = 56;
constexpr int kRadio = 16;
constexpr int kTextRight = kPadding + kRadio + 16;

} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, QLatin1StringView iconName, const QString &title,
    const QString &note, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_icon(iconName)
    , m_note(note)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(title);
    setAccessibleDescription(note);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::noteRect(int width) const
{
    const QRect room(kTextLeft, kPadding + look().fonts.px(22), width - kTextLeft - kTextRight, 10'000);
    return QFontMetrics(look().fonts.words(12)).boundingRect(room, Qt::TextWordWrap, m_note);
}

int ChoiceCard::heightForWidth(int width) const
{
    return noteRect(width).bottom() + 1 + kPadding;
}

QSize ChoiceCard::sizeHint() const
{
    return {600, heightForWidth(600)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = look().tokens;
    paintRounded(painter, rect(), 10,
        isChecked()       ? t.accentSoft
            : isHovered() ? t.surface2
                          : t.surface,
        isChecked() ? t.accent : t.borderStrong, isChecked() ? 2 : 1);
    paintIcon(painter, {20, height() / 2.0 - 10, 20, 20}, m_icon, isChecked() ? t.accentInk : t.text2);
    const QRectF title(kTextLeft, kPadding - 2, width() - kTextLeft - kTextRight, look().fonts.px(20));
    paintTextLine(painter, title, text(), look().fonts.words(14, QFont::DemiBold), t.text);
    painter.setFont(look().fonts.words(12));
    painter.setPen(t.text2);
    const QRect note = noteRect(width());
    painter.drawText(QRect(note.topLeft(), QSize(width() - kTextLeft - kTextRight, note.height())),
        Qt::TextWordWrap, m_note);
    const QRectF radio(width() - kPadding - kRadio, height() / 2.0 - kRadio / 2.0, kRadio, kRadio);
    paintRounded(painter, radio, kRadio / 2.0, t.surface, isChecked() ? t.accent : t.fieldBorderHC,
        isChecked() ? 5 : 1.5);
    paintRing(painter, 10);
}

} // namespace csm::ui
