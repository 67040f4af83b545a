#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;

namespace csm::ui {

struct LaidText;

/// How a piece of text is set.
struct TextStyle
{
    QFont font = {}; ///< sized in pixels, which are points on paper
    QColor color = {};
    double leading = 1.4; ///< height of a line, in sizes of the font
    Qt::Alignment align = Qt::AlignLeft;

    double lineHeight() const { return font.pixelSize() * leading; }
};

/// Plain text laid out in lines of one width; a value that is cheap to copy and to cut between lines.
///
/// Every line is as high as the next, whichever faces its characters come from, and capitals stand in its
/// middle: so cells that are set in different faces share their base line.
class TextBody
{
public:
    TextBody() = default;
    TextBody(const QString &text, const TextStyle &style, double width);

    /// One line, with an ellipsis where it does not fit.
    static TextBody line(const QString &text, const TextStyle &style, double width);

    bool isEmpty() const { return m_count == 0; }
    int lines() const { return m_count; }
    double lineHeight() const;
    double height() const { return m_count * lineHeight(); }
    TextBody first(int lines) const; ///< its first lines
    TextBody after(int lines) const; ///< what follows them

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<const LaidText> m_laid = {};
    int m_from = 0;
    int m_count = 0;
};

} // namespace csm::ui
