#include "ui/plans/planline.h"

#include "ui/paint/progressbar.h"
#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"
#include "ui/plans/planwords.h"

#include <QPainter>

namespace csm::ui {

PlanLine::PlanLine(const Theme &theme, const Format &format, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_format(format)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void PlanLine::setPlan(const SuccessPlan &plan, QDate today)
{
    const int overdue = plan.stepsOverdue(today);
    m_progress = plan.progress();
    m_late = overdue > 0;
    m_steps = stepsText(plan.stepsDone(), plan.stepCount(), overdue);
    m_name = plan.name;
    setAccessibleName(tr("Success plan %1, %2").arg(plan.name, m_format.percent(m_progress, 0)));
    update();
}

QSize PlanLine::sizeHint() const
{
    return {200, look().fonts.px(58)};
}

void PlanLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Fonts &fonts = look().fonts;
    const Tokens &tokens = look().tokens;
    const double line = 18 * fonts.scale();
    if (isHovered())
        paintRounded(painter, QRectF(rect()).adjusted(-6, 0, 6, 0), 7, tokens.surface2);
    const QRectF name(0, 2, width(), line);
    const QRectF steps(0, name.bottom(), width(), line);
    const QRectF percent(width() - 40 * fonts.scale(), steps.bottom(), 40 * fonts.scale(), line);
    paintTextLine(painter, name, m_name, fonts.words(13, QFont::DemiBold), tokens.text);
    paintTextLine(painter, steps, m_steps, fonts.words(12), m_late ? tokens.risk.ink : tokens.text3);
    paintTextLine(painter, percent, m_format.percent(m_progress, 0), fonts.figures(12, QFont::Bold),
        tokens.text, Qt::AlignRight);
    paintProgress(painter, {0, percent.center().y() - 2.5, percent.left() - 8, 5}, m_progress,
        progressColor(m_progress, m_late, tokens), look());
    paintRing(painter, 6);
}

} // namespace csm::ui
