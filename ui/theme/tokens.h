#pragma once

#include <QColor>

#include <array>

namespace csm::ui {

/// What a colour says: good, needs care, bad; or nothing of the kind. Always beside a word or a shape, never
/// alone.
enum class Tone { Neutral, Accent, Good, Warn, Risk, Info };

/// The three colours of a tone: bars, dots and lines take the fill, words the ink, the ground under words the
/// soft one.
struct ToneColors
{
    QColor fill = {};
    QColor soft = {};
    QColor ink = {};

    friend bool operator==(const ToneColors &, const ToneColors &) = default;
};

/// Every colour of the program, by its use. A plain value: light() and dark() are the two sets there are.
struct Tokens
{
    bool isDark = false;

    QColor canvas = {}; ///< window
    QColor rail = {}; ///< left navigation
    QColor surface = {}; ///< cards, tables, inputs
    QColor surface2 = {}; ///< hover, tags, ground of a segmented control
    QColor surface3 = {}; ///< pressed, tracks of bars
    QColor border = {}; ///< hairlines
    QColor borderStrong = {}; ///< buttons, inputs
    QColor fieldBorderHC = {}; ///< edge of a checkbox or an input that must be seen without its label (3:1)
    QColor text = {};
    QColor text2 = {};
    QColor text3 = {}; ///< labels
    QColor accent = {}; ///< primary button, focus, selection bar
    QColor accentHover = {};
    QColor accentSoft = {}; ///< selected row, chips
    QColor accentInk = {}; ///< links, match highlight
    QColor onAccent = {}; ///< words on accent

    ToneColors good = {};
    ToneColors warn = {};
    ToneColors risk = {};
    ToneColors info = {};

    std::array<QColor, 6> series = {};
    QColor seriesNeutral = {}; ///< big but unremarkable parts of a stack

    /// Neutral is the grey of tags, Accent the blue of chips.
    ToneColors tone(Tone tone) const;

    static Tokens light();
    static Tokens dark();

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

} // namespace csm::ui
