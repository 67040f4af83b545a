#include "ui/documents/outlinerows.h"

#include "ui/documents/documentwords.h"
#include "ui/documents/paper.h"
#include "ui/documents/plandocument.h"
#include "ui/paint/progressbar.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

class RowMaker
{
public:
    RowMaker(const PlanDocument &document, const DocumentWords &words, const Tokens &tokens)
        : m_today(document.today)
        , m_words(words)
        , m_tokens(tokens)
    {
    }

    OutlineCells objective(const DocumentObjective &objective) const
    {
        const bool closed
            = objective.state == ObjectiveState::Completed || objective.state == ObjectiveState::Cancelled;
        const bool late = !closed && isLate(objective.dueOn);
        OutlineCells cells = begun(objective.title, "bullseye"_L1, m_tokens.accent);
        cells.isObjective = true;
        cells.detail = detailOf(objective);
        cells.owner = objective.owner;
        setDue(cells, objective.dueOn, late);
        if (closed) {
            cells.dueNote = m_words.state(objective.state);
            cells.dueNoteColor
                = objective.state == ObjectiveState::Completed ? m_tokens.good.ink : m_tokens.text3;
        }
        setProgress(cells, objective.progress, late);
        return cells;
    }

    OutlineCells outcome(const DocumentOutcome &outcome) const
    {
        OutlineCells cells = begun(outcome.title, "graph-up"_L1, m_tokens.text3);
        cells.detail = m_words.outcome(outcome);
        setProgress(cells, outcome.realised, false);
        return cells;
    }

    OutlineCells step(const DocumentStep &step, const DocumentObjective &of) const
    {
        const bool late = !step.isDone() && of.state != ObjectiveState::Cancelled && isLate(step.dueOn);
        OutlineCells cells = begun(step.title, "circle"_L1, m_tokens.text3);
        if (step.isDone()) {
            cells.icon = "check-circle"_L1;
            cells.iconColor = m_tokens.good.fill;
        } else if (late) {
            cells.icon = "exclamation-circle"_L1;
            cells.iconColor = m_tokens.risk.fill;
        } else if (step.progress > 0) {
            cells.icon = "record-circle"_L1;
            cells.iconColor = m_tokens.accent;
        }
        cells.detail = step.note;
        cells.owner = step.owner;
        setDue(cells, step.dueOn, late);
        setProgress(cells, step.progress, late);
        return cells;
    }

private:
    static OutlineCells begun(const QString &title, QLatin1StringView icon, const QColor &color)
    {
        OutlineCells cells;
        cells.title = title;
        cells.icon = icon;
        cells.iconColor = color;
        return cells;
    }

    bool isLate(QDate due) const { return due.isValid() && due < m_today; }

    QString detailOf(const DocumentObjective &objective) const
    {
        if (objective.sponsor.isEmpty())
            return objective.description;
        const QString sponsor = m_words.sponsor(objective.sponsor);
        return objective.description.isEmpty() ? sponsor : sponsor + u'\n' + objective.description;
    }

    void setDue(OutlineCells &cells, QDate due, bool late) const
    {
        if (!due.isValid())
            return;
        cells.due = m_words.format().isoDate(due);
        if (late) {
            cells.dueNote = m_words.late(due.daysTo(m_today));
            cells.dueNoteColor = m_tokens.risk.ink;
        }
    }

    void setProgress(OutlineCells &cells, std::optional<double> share, bool late) const
    {
        cells.share = share;
        cells.percent = m_words.format().percent(share, 0);
        cells.barColor = progressColor(share, late, m_tokens);
    }

    QDate m_today;
    const DocumentWords &m_words;
    const Tokens &m_tokens;
};

} // namespace

std::vector<OutlineRow> outlineRows(
    const PlanDocument &document, const DocumentWords &words, const Paper &paper)
{
    const RowMaker make(document, words, paper.tokens());
    std::vector<OutlineRow> rows;
    for (const DocumentObjective &objective : document.objectives) {
        rows.emplace_back(make.objective(objective), paper);
        for (const DocumentOutcome &outcome : objective.outcomes)
            rows.emplace_back(make.outcome(outcome), paper);
        for (const DocumentStep &step : objective.steps)
            rows.emplace_back(make.step(step, objective), paper);
    }
    return rows;
}

} // namespace csm::ui
