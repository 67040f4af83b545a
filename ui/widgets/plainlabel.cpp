#include "ui/widgets/plainlabel.h"

namespace csm::ui {

QFont fontOf(TextRole role, const Fonts &fonts)
{
    switch (role) {
    case TextRole::Caption:
        return fonts.words(11);
    case TextRole::Small:
    case TextRole::SmallMuted:
        return fonts.words(12);
    case TextRole::Body:
    case TextRole::BodyMuted:
        return fonts.words(13);
    case TextRole::BodyStrong:
        return fonts.words(13, QFont::DemiBold);
    case TextRole::CardTitle:
        return fonts.words(14, QFont::DemiBold);
    case TextRole::RecordTitle:
        return fonts.words(16, QFont::DemiBold);
    case TextRole::PageTitle:
        return fonts.words(20, QFont::Bold);
    case TextRole::AccountName:
        return fonts.words(22, QFont::Bold);
    case TextRole::Number:
        return fonts.figures(24, QFont::Bold);
    }
    Q_UNREACHABLE();
}

QColor colorOf(TextRole role, const Tokens &tokens)
{
    switch (role) {
    case TextRole::Caption:
    case TextRole::SmallMuted:
    case TextRole::BodyMuted:
        return tokens.text3;
    case TextRole::Small:
        return tokens.text2;
    default:
        return tokens.text;
    }
}

PlainLabel::PlainLabel(const Theme &theme, TextRole role, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    connect(&theme, &Theme::changed, this, &PlainLabel::dress);
    dress();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void PlainLabel::dress()
{
    setFont(fontOf(m_role, m_theme.fonts()));
    QPalette colors = palette();
    const Tokens &tokens = m_theme.tokens();
    colors.setColor(
        QPalette::WindowText, m_tone == Tone::Neutral ? colorOf(m_role, tokens) : tokens.tone(m_tone).ink);
    setPalette(colors);
}

} // namespace csm::ui
