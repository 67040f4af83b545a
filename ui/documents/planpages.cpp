#include "ui/documents/planpages.h"

#include "ui/documents/chartblock.h"
#include "ui/documents/headlineblock.h"
#include "ui/documents/outlineblock.h"
#include "ui/documents/outlinerows.h"
#include "ui/documents/printable.h"
#include "ui/documents/textblock.h"
#include "ui/documents/tilesblock.h"
#include "ui/documents/usagechart.h"
#include "ui/paint/textline.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

const QString separator = u" · "_s;

Tone toneOf(HealthBand band)
{
    switch (band) {
    case HealthBand::Healthy:
        return Tone::Good;
    case HealthBand::Watch:
        return Tone::Warn;
    case HealthBand::Risk:
        return Tone::Risk;
    case HealthBand::Unknown:
        break;
    }
    return Tone::Neutral;
}

/// Who it is about, who looks after it, from when to when, and when it renews.
QString factsOf(const PlanDocument &document, const DocumentWords &words, const QFont &font)
{
    QStringList facts = {document.accountName, document.segment};
    if (!document.csmName.isEmpty())
        facts << words.csm(document.csmName);
    facts << words.period(document.startsOn, document.endsOn);
    if (document.renewalOn.isValid())
        facts << words.renewal(document.renewalOn, document.today);
    facts.removeAll(QString());
    // A line ends between two facts, not inside one that has room in a line of its own.
    for (QString &fact : facts) {
        if (textWidth(fact + separator, font) <= Paper::width)
            fact.replace(u' ', QChar(QChar::Nbsp));
    }
    return facts.join(QChar(QChar::Nbsp) + u"· "_s);
}

std::vector<DocumentTile> tilesOf(const PlanDocument &document, const DocumentWords &words)
{
    const auto count
        = [&words](int some, int all) { return all > 0 ? words.countOf(some, all) : Format::missing(); };
    return {{words.overallProgress(), words.format().percent(document.progress, 0)},
        {words.objectivesDone(), count(document.objectivesDone, document.objectivesCounted)},
        {words.overdueSteps(), count(document.stepsOverdue, document.stepCount)},
        {words.weeklyUsers(), words.format().number(document.weeklyUsers)}};
}

template<typename Kind, typename... Args>
void add(Blocks &blocks, Args &&...args)
{
    blocks.push_back(std::make_shared<Kind>(std::forward<Args>(args)...));
}

} // namespace

PlanPages::PlanPages(const PlanDocument &document)
    : m_document(document)
    , m_words(document.language)
    , m_frame({document.accountName + separator + m_words.kind() + separator + document.planName,
          m_words.format().fullDate(document.today), m_words.confidential(),
          m_words.asOf(document.dataAsOf, document.source)})
    , m_pages(paginated(blocks(), Paper::bottom - Paper::top))
{
}

QString PlanPages::title() const
{
    return printable(m_document.accountName + separator + m_document.planName).simplified();
}

Blocks PlanPages::blocks() const
{
    const Tokens &tokens = m_paper.tokens();
    std::optional<Pill> health;
    if (m_document.health)
        health = Pill{toneOf(m_document.health->band), m_words.health(*m_document.health)};

    Blocks blocks;
    add<HeadlineBlock>(blocks, m_words.kind(), health, m_paper);
    TextStyle title = m_paper.words(20, QFont::Bold, tokens.text);
    title.leading = 1.3;
    add<TextBlock>(blocks, TextBody(m_document.planName, title, Paper::width));
    add<SpaceBlock>(blocks, 2);
    const TextStyle facts = m_paper.words(10, QFont::Normal, tokens.text2);
    add<TextBlock>(blocks, TextBody(factsOf(m_document, m_words, facts.font), facts, Paper::width));
    for (const Blocks &part : {summary(), outline()})
        blocks.insert(blocks.end(), part.begin(), part.end());
    return blocks;
}

Blocks PlanPages::summary() const
{
    const Tokens &tokens = m_paper.tokens();
    Blocks blocks;
    add<SpaceBlock>(blocks, 12);
    add<TilesBlock>(blocks, tilesOf(m_document, m_words), m_paper);
    if (!m_document.vision.trimmed().isEmpty()) {
        add<SpaceBlock>(blocks, 18);
        add<HeadingBlock>(blocks, heading(m_words.vision()));
        add<SpaceBlock>(blocks, 4);
        TextStyle words = m_paper.words(10, QFont::Normal, tokens.text2);
        words.leading = 1.5;
        add<QuoteBlock>(
            blocks, TextBody(m_document.vision, words, Paper::width - QuoteBlock::indent), tokens.accent);
    }
    if (const std::optional<ChartSpec> usage = usageChart(m_document, m_words)) {
        add<SpaceBlock>(blocks, 18);
        add<HeadingBlock>(blocks, heading(usage->title));
        add<SpaceBlock>(blocks, 6);
        add<ChartBlock>(blocks, *usage, m_paper);
    }
    return blocks;
}

Blocks PlanPages::outline() const
{
    const Tokens &tokens = m_paper.tokens();
    Blocks blocks;
    add<SpaceBlock>(blocks, 20);
    add<HeadingBlock>(blocks, heading(m_words.outline()));
    add<SpaceBlock>(blocks, 5);
    if (m_document.objectives.empty()) {
        add<TextBlock>(blocks,
            TextBody(m_words.noObjectives(), m_paper.words(10, QFont::Normal, tokens.text3), Paper::width));
        return blocks;
    }
    const OutlineHead head = {m_words.columnTitle(), m_words.columnOwner(), m_words.columnDue(),
        m_words.columnProgress(), [this](const QString &title) { return m_words.continued(title); }};
    add<OutlineBlock>(blocks, head, outlineRows(m_document, m_words, m_paper), m_paper);
    return blocks;
}

TextBody PlanPages::heading(const QString &text) const
{
    return TextBody(text, m_paper.words(12, QFont::DemiBold, m_paper.tokens().text), Paper::width);
}

void PlanPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paint(painter, m_words.pageOf(page + 1, count()), m_paper);
    for (const PlacedBlock &placed : m_pages.at(size_t(page)))
        placed.block->paint(painter, {Paper::left, Paper::top + placed.top});
    painter.restore();
}

QList<QImage> renderPages(const PlanDocument &document, int dpi)
{
    const PlanPages pages(document);
    const double scale = dpi / 72.0;
    QList<QImage> images;
    for (int page = 0; page < pages.count(); ++page) {
        QImage image((Paper::size * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.end();
        images.append(image);
    }
    return images;
}

} // namespace csm::ui
