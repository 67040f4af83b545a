#include "tests/ui/gallery/gallery.h"
#include "ui/format/format.h"
#include "ui/paint/card.h"
#include "ui/paint/monogram.h"
#include "ui/paint/pill.h"
#include "ui/paint/progressbar.h"
#include "ui/paint/renewal.h"
#include "ui/paint/sparkline.h"
#include "ui/paint/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/healthbars.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowlistmodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tag.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

struct Line
{
    int id = 0;
    QString name = {};
    QString facts = {};
    int health = 0;
    QList<double> trend = {};
    Money mrr = {};
    int days = 0;
    double plan = 0;

    friend bool operator==(const Line &, const Line &) = default;
};

class Lines final : public RowListModel<Line>
{
public:
    explicit Lines(const Gallery &gallery)
        : m_gallery(gallery)
    {
    }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QStringList names = {m_gallery.both(u"Account", u"고객사"),
            m_gallery.both(u"Health", u"건강도"), m_gallery.both(u"12 weeks", u"12주 추세"), u"MRR"_s,
            m_gallery.both(u"Renewal", u"갱신"), m_gallery.both(u"Success plan", u"성공 계획")};
        if (role == Qt::TextAlignmentRole && section == 3)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? names.at(section) : QVariant();
    }
    QVariant cell(const Line &line, int, int role) const override
    {
        return role == Qt::DisplayRole ? line.name : QVariant();
    }

private:
    const Gallery m_gallery;
};

Tone bandOf(int health)
{
    return health < 55 ? Tone::Risk : health < 75 ? Tone::Warn : Tone::Good;
}

class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const Gallery &gallery, const Lines &lines, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_gallery(gallery)
        , m_lines(lines)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Line &line = m_lines.row(index.row());
        const Look look = m_gallery.theme.look();
        const Format format(m_gallery.language);
        const QRectF room = QRectF(option.rect).adjusted(12, 0, -12, -1);
        const QDate today(2025, 11, 21);
        switch (index.column()) {
        case 0:
            paintMonogram(*painter, {room.left() + 2, room.center().y() - 15, 30, 30}, line.name, look);
            paintTextLine(*painter, {room.left() + 42, room.center().y() - 18, room.width() - 42, 18},
                line.name, look.fonts.words(13, QFont::DemiBold), look.tokens.text);
            paintTextLine(*painter, {room.left() + 42, room.center().y() + 1, room.width() - 42, 16},
                line.facts, look.fonts.words(12), look.tokens.text3);
            break;
        case 1:
            paintPill(
                *painter, room, {bandOf(line.health), word(line.health), QString::number(line.health)}, look);
            break;
        case 2:
            paintSparkline(*painter, {room.left(), room.center().y() - 13, room.width(), 26}, line.trend,
                look.tokens.tone(bandOf(line.health)).fill);
            break;
        case 3:
            paintTextLine(*painter, room, format.money(line.mrr), look.fonts.figures(13, QFont::Medium),
                look.tokens.text, Qt::AlignRight);
            break;
        case 4:
            paintRenewal(*painter, room,
                {line.days, format.countdown(line.days), format.date(today.addDays(line.days))}, look);
            break;
        default:
            paintProgress(*painter, {room.left(), room.center().y() - 3, room.width() - 46, 6}, line.plan,
                progressColor(line.plan, false, look.tokens), look);
            paintTextLine(*painter, room, format.percent(line.plan, 0), look.fonts.figures(12),
                look.tokens.text2, Qt::AlignRight);
        }
    }

private:
    QString word(int health) const
    {
        return health < 55 ? m_gallery.both(u"At risk", u"위험")
            : health < 75  ? m_gallery.both(u"Watch", u"주의")
                           : m_gallery.both(u"Healthy", u"양호");
    }

    const Gallery m_gallery;
    const Lines &m_lines;
};

QList<double> wave(int seed, double slope)
{
    QList<double> values;
    for (int i = 0; i < 12; ++i)
        values.append(slope * i + 2.0 * std::sin(i * 1.7 + seed));
    return values;
}

QList<Line> lines(const Gallery &g)
{
    return {
        {1, g.both(u"Hanbit Precision", u"한빛정밀"),
            g.both(u"Enterprise · Manufacturing", u"Enterprise · 제조"), 42, wave(1, -1),
            {106'600'000, u"KRW"_s}, 23, 0.35},
        {2, g.both(u"Dawn Delivery", u"새벽배송물류"),
            g.both(u"Enterprise · Logistics", u"Enterprise · 물류"), 58, wave(2, -0.6),
            {940'000'000, u"KRW"_s}, 37, 0.52},
        {3, g.both(u"Onnuri Bio Lab", u"온누리바이오랩"), g.both(u"Mid-Market · Bio", u"Mid-Market · 바이오"),
            81, wave(3, 1), {610'000'000, u"KRW"_s}, 64, 0.74},
        {4, g.both(u"Daon Commerce", u"다온커머스"), g.both(u"Enterprise · Commerce", u"Enterprise · 커머스"),
            88, wave(4, 1.4), {1'720'000'000, u"KRW"_s}, 142, 1.0},
        {5, g.both(u"Cheongnam Energy", u"청람에너지"),
            g.both(u"Enterprise · Energy", u"Enterprise · 에너지"), 67, wave(5, 0.1), {830'000'000, u"KRW"_s},
            88, 0.05},
        {6, g.both(u"Mireu Softlab", u"미르소프트랩"), g.both(u"SMB · Software", u"SMB · 소프트웨어"), 92,
            wave(6, 1.1), {9'000'000, u"KRW"_s}, -3, 0.95},
    };
}

class Rail final : public ThemedWidget
{
public:
    explicit Rail(const Gallery &g)
        : ThemedWidget(g.theme)
    {
        setFixedWidth(212);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 12, 12, 12);
        column->setSpacing(2);
        column->addSpacing(38);
        const auto add
            = [&](const char *name, const QString &text, const QString &badge = {}, Tone tone = {}) {
                  auto *item = new NavItem(g.theme, QLatin1StringView(name), text);
                  item->setBadge(badge, tone);
                  column->addWidget(item);
                  return item;
              };
        add("buildings", g.both(u"Portfolio", u"포트폴리오"), u"20"_s)->setChecked(true);
        add("bullseye", g.both(u"Success plans", u"성공 계획"));
        add("graph-up", u"KPI"_s);
        column->addSpacing(12);
        column->addWidget(new SectionHeader(g.theme, g.both(u"Favourites", u"즐겨찾기")));
        add("star", g.both(u"Hanbit Precision", u"한빛정밀"));
        column->addStretch(1);
        add("arrow-repeat", g.both(u"Sync", u"동기화"), u"2"_s, Tone::Risk);
        add("gear", g.both(u"Settings", u"설정"));
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), look().tokens.rail);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), look().tokens.border);
        paintLogo(painter, {18, 14, 24, 24}, look());
        paintTextLine(painter, {47, 14, 150, 24}, u"CSM Workbench"_s, look().fonts.words(14, QFont::Bold),
            look().tokens.text);
    }
};

QLayout *topBar(const Gallery &g)
{
    auto *search = new SearchField(g.theme, g.both(u"Search accounts, records", u"고객사, 기록, 명령 검색"));
    search->setShortcutHint(u"Ctrl K"_s);
    search->setFixedWidth(420);
    auto *row = new QHBoxLayout;
    row->addWidget(search);
    row->addStretch(1);
    row->addWidget(new IconButton(g.theme, "bell"_L1, u"bell"_s));
    row->addWidget(new IconButton(g.theme, "moon"_L1, u"moon"_s));
    row->addWidget(
        new Button(g.theme, Button::Kind::Secondary, g.both(u"New", u"새로 만들기"), "plus-lg"_L1));
    return row;
}

QLayout *pageHead(const Gallery &g)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new PlainLabel(g.theme, TextRole::PageTitle, g.both(u"Portfolio", u"포트폴리오")));
    row->addSpacing(8);
    row->addWidget(new PlainLabel(
        g.theme, TextRole::BodyMuted, g.both(u"20 accounts · ARR ₩15.8B", u"고객사 20곳 · ARR 157.7억")));
    row->addStretch(1);
    row->addWidget(
        new Button(g.theme, Button::Kind::Secondary, g.both(u"Export", u"내보내기"), "download"_L1));
    row->addWidget(
        new Button(g.theme, Button::Kind::Primary, g.both(u"Call brief", u"통화 브리프"), "telephone"_L1));
    return row;
}

QLayout *tiles(const Gallery &g)
{
    const auto vs = g.both(u"vs last quarter", u"전 분기 대비");
    const QList<KpiFigure> figures = {
        {g.both(u"Total ARR", u"총 ARR"), g.both(u"₩15.8B", u"157.7억"),
            {u"+4.2%"_s, Delta::Direction::Up, Tone::Good, vs}, wave(1, 1.2), Tone::Accent},
        {g.both(u"Net revenue retention", u"순매출유지율 NRR"), u"108.4%"_s,
            {u"+1.1%p"_s, Delta::Direction::Up, Tone::Good, g.both(u"12 months", u"12개월")}, wave(2, 0.9),
            Tone::Accent},
        {g.both(u"ARR at risk", u"위험 ARR"), g.both(u"₩4.15B", u"41.5억"),
            {g.both(u"+₩630M", u"+6.3억"), Delta::Direction::Up, Tone::Risk, g.both(u"4 accounts", u"4곳")},
            wave(3, 1), Tone::Risk},
        {g.both(u"Renewals in 90 days", u"90일 내 갱신"), g.both(u"₩5.31B", u"53.1억"),
            {g.both(u"6 accounts", u"6곳"), Delta::Direction::None, Tone::Neutral,
                g.both(u"3 at risk", u"중 3곳 위험")}},
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const KpiFigure &figure : figures) {
        auto *tile = new KpiTile(g.theme);
        tile->setFigure(figure);
        row->addWidget(tile);
    }
    return row;
}

QWidget *tableCard(const Gallery &g)
{
    auto *card = new Card(g.theme);
    card->setPadding(1);
    auto *segments = new Segmented(g.theme);
    segments->setSegments(
        {{g.both(u"All", u"전체"), 20, Tone::Neutral}, {g.both(u"At risk", u"위험"), 3, Tone::Risk},
            {g.both(u"Renewal in 90 days", u"90일 내 갱신"), 6, Tone::Warn}});
    auto *chip = new Chip(g.theme, Chip::Kind::Filled, g.both(u"Owner: me", u"담당: 나"));
    chip->setRemovable(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 9, 12, 3);
    bar->setSpacing(8);
    bar->addWidget(segments);
    bar->addSpacing(4);
    bar->addWidget(chip);
    bar->addWidget(new Chip(g.theme, Chip::Kind::Dashed, g.both(u"Add filter", u"필터 추가")));
    bar->addStretch(1);
    bar->addWidget(new IconButton(g.theme, "layout-three-columns"_L1, u"columns"_s));
    card->content()->addLayout(bar);

    auto *table = new TableView(g.theme);
    auto *model = new Lines(g);
    model->setParent(table);
    model->setRows(lines(g));
    table->setModel(model);
    table->setAccessibleName(u"accounts"_s);
    table->setItemDelegate(new LineDelegate(g, *model, table));
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
    const int widths[] = {200, 116, 100, 90, 140, 130};
    for (int i = 0; i < 6; ++i)
        table->setColumnWidth(i, widths[i]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(0);
    card->content()->addWidget(table, 1);
    return card;
}

QWidget *peek(const Gallery &g)
{
    auto *card = new Card(g.theme);
    card->setFixedWidth(292);
    auto *head = new QHBoxLayout;
    head->addWidget(new PillBadge(g.theme, {Tone::Risk, g.both(u"At risk", u"위험"), u"42"_s}));
    head->addWidget(new Tag(g.theme, g.both(u"D-23 renewal", u"D-23 갱신")));
    head->addWidget(new Tag(g.theme, g.both(u"₩1.28B", u"12.8억")));
    head->addStretch(1);
    card->content()->addWidget(
        new PlainLabel(g.theme, TextRole::RecordTitle, g.both(u"Hanbit Precision", u"한빛정밀")));
    card->content()->addLayout(head);
    card->content()->addWidget(
        new SectionHeader(g.theme, g.both(u"Health by part", u"건강도 구성"), SectionHeader::Rule::Above));
    auto *bars = new HealthBars(g.theme);
    bars->setParts({{g.both(u"Product use", u"제품 사용"), 38, u"38"_s, Tone::Risk},
        {g.both(u"Relationship", u"관계"), 31, u"31"_s, Tone::Risk},
        {g.both(u"Support", u"지원"), 57, u"57"_s, Tone::Warn},
        {g.both(u"Value", u"가치 실현"), {}, u"–"_s, Tone::Neutral}});
    card->content()->addWidget(bars);
    card->content()->addStretch(1);
    card->content()->addWidget(new Button(
        g.theme, Button::Kind::Secondary, g.both(u"Open Account 360", u"Account 360 열기"), "buildings"_L1));
    card->content()->addWidget(
        new Button(g.theme, Button::Kind::Primary, g.both(u"Call brief", u"통화 브리프"), "telephone"_L1));
    return card;
}

} // namespace

std::unique_ptr<QWidget> frameSheet(const Gallery &g)
{
    auto window = std::make_unique<QWidget>();
    window->resize(1440, 900);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 10, 20, 20);
    column->setSpacing(14);
    column->addLayout(topBar(g));
    column->addLayout(pageHead(g));
    column->addLayout(tiles(g));
    auto *body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(tableCard(g), 1);
    body->addWidget(peek(g));
    column->addLayout(body, 1);
    auto *all = new QHBoxLayout(window.get());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Rail(g));
    all->addWidget(new PageScroll(page), 1);
    return window;
}

} // namespace csm::test
