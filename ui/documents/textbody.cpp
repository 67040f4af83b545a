#include "ui/documents/textbody.h"

#include "ui/documents/printable.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <vector>

namespace csm::ui {

struct LaidText
{
    TextStyle style = {};
    std::vector<std::unique_ptr<QTextLayout>> paragraphs = {};
    std::vector<QTextLine> lines = {}; ///< of all paragraphs
};

namespace {

/// Half the height of capitals, in sizes of the font: alike in Inter and Noto Sans.
constexpr double halfCapital = 0.365;

/// One screen's resolution must not change where a line of the paper breaks.
QTextOption optionsOf(const TextStyle &style)
{
    QTextOption options(style.align);
    options.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    options.setUseDesignMetrics(true);
    return options;
}

std::unique_ptr<QTextLayout> laidOut(const QString &text, const TextStyle &style, double width)
{
    auto layout = std::make_unique<QTextLayout>(text, style.font);
    layout->setTextOption(optionsOf(style));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

} // namespace

TextBody::TextBody(const QString &text, const TextStyle &style, double width)
{
    const QString clean = printable(text);
    if (clean.trimmed().isEmpty())
        return;
    auto laid = std::make_shared<LaidText>();
    laid->style = style;
    for (const QString &paragraph : clean.split(u'\n')) {
        laid->paragraphs.push_back(laidOut(paragraph, style, width));
        for (int i = 0; i < laid->paragraphs.back()->lineCount(); ++i)
            laid->lines.push_back(laid->paragraphs.back()->lineAt(i));
    }
    m_count = int(laid->lines.size());
    m_laid = std::move(laid);
}

TextBody TextBody::line(const QString &text, const TextStyle &style, double width)
{
    const QString clean = printable(text).replace(u'\n', u' ');
    return TextBody(QFontMetricsF(style.font).elidedText(clean, Qt::ElideRight, width), style, width)
        .first(1);
}

double TextBody::lineHeight() const
{
    return m_laid ? m_laid->style.lineHeight() : 0;
}

TextBody TextBody::first(int lines) const
{
    TextBody part = *this;
    part.m_count = qBound(0, lines, m_count);
    return part;
}

TextBody TextBody::after(int lines) const
{
    TextBody part = *this;
    const int skipped = qBound(0, lines, m_count);
    part.m_from += skipped;
    part.m_count -= skipped;
    return part;
}

void TextBody::paint(QPainter &painter, QPointF topLeft) const
{
    if (isEmpty())
        return;
    const TextStyle &style = m_laid->style;
    painter.setPen(style.color);
    double baseline = topLeft.y() + lineHeight() / 2 + halfCapital * style.font.pixelSize();
    for (int i = m_from; i < m_from + m_count; ++i) {
        const QTextLine &line = m_laid->lines.at(size_t(i));
        line.draw(&painter, {topLeft.x(), baseline - line.y() - line.ascent()});
        baseline += lineHeight();
    }
}

} // namespace csm::ui
