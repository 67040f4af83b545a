#include "ui/plans/progressrow.h"

#include "ui/paint/progressbar.h"
#include "ui/paint/textline.h"
#include "ui/plans/planwords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

ProgressRow::ProgressRow(const Theme &theme, const Format &format, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_format(format)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressRow::setProgress(std::optional<double> progress, bool late)
{
    m_progress = progress;
    m_late = late;
    setAccessibleName(tr("Progress") + u' ' + m_format.percent(progress, 0));
    update();
}

QSize ProgressRow::sizeHint() const
{
    return {180, look().fonts.px(24)};
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Fonts &fonts = look().fonts;
    const QString word = tr("Progress");
    const double words = textWidth(word, fonts.words(12)) + 14;
    const double figures = 46 * fonts.scale();
    paintTextLine(painter, {0, 0, words, double(height())}, word, fonts.words(12), look().tokens.text3);
    paintTextLine(painter, {width() - figures, 0, figures, double(height())}, m_format.percent(m_progress, 0),
        fonts.figures(13, QFont::Bold), look().tokens.text, Qt::AlignRight);
    paintProgress(painter, {words, height() / 2.0 - 2.5, width() - words - figures - 8, 5}, m_progress,
        progressColor(m_progress, m_late, look().tokens), look());
}

} // namespace csm::ui
