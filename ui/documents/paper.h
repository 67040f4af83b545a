#pragma once

#include "ui/documents/textbody.h"
#include "ui/theme/look.h"

#include <QSizeF>

namespace csm::ui {

/// What all blocks of a document share: its faces and colours, and the measures of an A4 page in points.
class Paper
{
public:
    static constexpr QSizeF size{595, 842};
    static constexpr double left = 48;
    static constexpr double width = 499; ///< between the side margins
    static constexpr double top = 60;
    static constexpr double bottom = 786;
    static constexpr double hairline = 0.7;

    const Tokens &tokens() const { return m_tokens; }
    Look look() const { return {m_tokens, m_fonts}; }

    TextStyle words(int px, int weight, const QColor &color) const
    {
        return {m_fonts.words(px, weight), color};
    }
    /// For what stands in columns. Not for "–": the dash of that face is another character when it is copied.
    TextStyle figures(int px, int weight, const QColor &color) const
    {
        return {m_fonts.figures(px, weight), color};
    }

private:
    Tokens m_tokens = Tokens::light();
    Fonts m_fonts{1.0, Fonts::Medium::Pdf};
};

} // namespace csm::ui
