#include "ui/account360/healthcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

HealthCard::HealthCard(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_words(format, zone)
    , m_bars(new HealthBars(theme))
    , m_note(new PlainLabel(theme, TextRole::SmallMuted))
{
    auto *why = new IconButton(theme, "info-circle"_L1, tr("How health is computed"));
    auto *card = new Card(theme);
    card->setTitle(tr("Health"));
    card->addHeaderWidget(why);
    card->content()->addWidget(m_bars);
    card->content()->addWidget(m_note);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(why, &QToolButton::clicked, this,
        [this, why] { Popover::showFor(m_theme, m_words.explain(m_health, m_asOf), why); });
    connect(m_bars, &HealthBars::clicked, this, [this](int index) {
        Popover::showFor(m_theme, m_words.explain(m_measures.at(index), m_asOf), m_bars->row(index));
    });
}

void HealthCard::setHealth(const HealthScore &health, const QDateTime &asOf)
{
    m_health = health;
    m_asOf = asOf;
    m_measures = allMeasures(health);
    m_bars->setParts(healthParts(m_measures, m_words));
    if (!health.score)
        m_note->setText(tr("Nothing is known that health could be made of."));
    else
        m_note->setText(
            tr("%1 of the scorecard's weight had data.").arg(m_format.percent(health.coverage, 0)));
    m_note->setTone(health.lowConfidence ? Tone::Warn : Tone::Neutral);
    m_note->setVisible(health.coverage < 1);
}

} // namespace csm::ui
