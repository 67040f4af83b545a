#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace csm::ui {

/// The roles that words have on a page; each is a size, a weight and a colour.
enum class TextRole {
    Caption, ///< 11, grey
    Small, ///< 12
    SmallMuted, ///< 12, grey
    Body, ///< 13
    BodyMuted, ///< 13, grey
    BodyStrong, ///< 13/600
    CardTitle, ///< 14/600
    RecordTitle, ///< 16/600
    PageTitle, ///< 20/700
    AccountName, ///< 22/700
    Number, ///< 24/700, digits of one width
};

QFont fontOf(TextRole role, const Fonts &fonts);
QColor colorOf(TextRole role, const Tokens &tokens);

/// A label that shows its text literally, whatever a CRM put into it.
class PlainLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const Theme &theme, TextRole role = TextRole::Body, const QString &text = {},
        QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone); ///< the tone's ink in place of the role's colour; Neutral takes it back

private:
    void dress();

    const Theme &m_theme;
    TextRole m_role;
    Tone m_tone = Tone::Neutral;
};

} // namespace csm::ui
