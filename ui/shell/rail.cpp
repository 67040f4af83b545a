#include "ui/shell/rail.h"

#include "ui/shell/logomark.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kWide = 212;
constexpr int kNarrow = 56;

} // namespace

Rail::Rail(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_mark(new LogoMark(theme, 24))
    , m_name(new PlainLabel(theme, TextRole::CardTitle, u"CSM Workbench"_s))
    , m_status(new StatusLine(theme))
{
    setAccessibleName(tr("Navigation"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 13, 13, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addSpacing(12);
    addItem(*column, Page::Portfolio, "buildings"_L1, tr("Portfolio"));
    addItem(*column, Page::Plans, "bullseye"_L1, tr("Success plans"));
    addItem(*column, Page::Kpi, "graph-up"_L1, tr("KPI"));
    column->addStretch(1);
    addItem(*column, Page::Sync, "arrow-repeat"_L1, tr("Sync"));
    addItem(*column, Page::Settings, "gear"_L1, tr("Settings"));
    column->addSpacing(6);
    column->addWidget(m_status);
    setCompact(false);
}

void Rail::addItem(QVBoxLayout &column, Page page, QLatin1StringView icon, const QString &text)
{
    auto *item = new NavItem(theme(), icon, text);
    m_items[page] = item;
    column.addWidget(item);
    connect(item, &NavItem::clicked, this, [this, page] {
        setCurrent(page); // a second click must not switch it off
        emit chosen(page);
    });
}

void Rail::setCurrent(Page page)
{
    for (const auto &[each, item] : m_items)
        item->setChecked(each == page);
    setFirstFocus(*this, *m_items.at(page));
}

void Rail::setBadge(Page page, const QString &badge, Tone tone)
{
    m_items.at(page)->setBadge(badge, tone);
}

void Rail::setCompact(bool compact)
{
    setFixedWidth(compact ? kNarrow : kWide);
    layout()->setContentsMargins(compact ? 9 : 12, 13, compact ? 10 : 13, 12);
    m_name->setVisible(!compact);
    m_status->setCompact(compact);
    for (const auto &[page, item] : m_items)
        item->setCompact(compact);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look().tokens.border);
}

} // namespace csm::ui
