#pragma once

#include "core/account360/accountoverview.h"
#include "ui/account360/numberwords.h"
#include "ui/widgets/themedwidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace csm::ui {

class ElidedLabel;
class HealthBars;
class MonogramBadge;
class NoteList;
class PillBadge;
class PlanLine;
class PlainLabel;
class SectionHeader;
class TagButton;

/// What one wants to know of the chosen account without leaving the list.
class PortfolioPeek final : public ThemedWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 292;

    PortfolioPeek(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setOverview(const AccountOverview &overview);
    const AccountOverview &overview() const { return m_overview; }

signals:
    void openAccount(const QString &accountId);
    void openPlan(const QString &planId);

private:
    void paintEvent(QPaintEvent *event) override;
    QHBoxLayout *makeHead();
    QHBoxLayout *makeFacts();
    QWidget *makeBody();
    void showHead();
    void showHealth();
    void showPlan();
    void explainFacts();
    void explainPart(int index);

    const Format m_format;
    const QTimeZone m_zone;
    const NumberWords m_words;
    AccountOverview m_overview;
    QList<MeasureScore> m_measures; ///< as the bars show them

    MonogramBadge *m_monogram;
    ElidedLabel *m_name;
    ElidedLabel *m_where;
    PillBadge *m_pill;
    TagButton *m_renewal;
    TagButton *m_arr;
    HealthBars *m_bars;
    PlainLabel *m_noHealth;
    SectionHeader *m_notesTitle;
    NoteList *m_notes;
    SectionHeader *m_planTitle;
    PlanLine *m_plan;
};

} // namespace csm::ui
