#include "tests/ui/gallery/gallery.h"
#include "ui/theme/icons.h"
#include "ui/widgets/popover.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

void fill(QMenu &menu, const Gallery &g)
{
    menu.addAction(
        icon(g.theme, "pencil"_L1), g.both(u"Rename", u"이름 바꾸기"), QKeySequence(Qt::Key_F2), [] {});
    menu.addAction(icon(g.theme, "clipboard"_L1), g.both(u"Copy", u"복사"), QKeySequence::Copy, [] {});
    menu.addSeparator();
    QAction *checked = menu.addAction(g.both(u"Show done steps", u"완료한 단계 보기"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addAction(g.both(u"Not now", u"지금은 안 됨"))->setEnabled(false);
    menu.addMenu(g.both(u"Export", u"내보내기"))->addAction(u"PDF"_s);
}

} // namespace

QImage floatingSheet(const Gallery &g)
{
    QImage sheet(1000, 260, QImage::Format_RGB32);
    sheet.fill(g.theme.tokens().canvas);
    QPainter painter(&sheet);

    QWidget anchor;
    anchor.setAttribute(Qt::WA_DontShowOnScreen);
    anchor.show();
    Popover *popover = Popover::showFor(g.theme,
        {.title = g.both(u"Net revenue retention", u"순매출유지율 NRR"),
            .value = u"108.4%"_s,
            .formula = g.both(u"MRR today of the accounts of a year ago ÷ their MRR then",
                u"1년 전 고객사들의 오늘 MRR ÷ 그때의 MRR"),
            .count = g.both(u"18 accounts", u"고객사 18곳"),
            .window = u"2024-11-21 – 2025-11-21"_s,
            .asOf = g.both(u"8:42 AM", u"오전 8:42"),
            .source = u"Salesforce"_s},
        &anchor);
    painter.drawPixmap(20, 20, popover->grab());
    popover->close();

    QMenu menu;
    fill(menu, g);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    menu.setActiveAction(menu.actions().first());
    painter.drawPixmap(390, 20, menu.grab());

    QComboBox combo;
    combo.addItems(
        {g.both(u"Me", u"나"), g.both(u"The whole team", u"팀 전체"), g.both(u"Everybody", u"모두")});
    combo.setCurrentIndex(1);
    combo.show();
    combo.showPopup();
    painter.drawPixmap(700, 20, combo.view()->window()->grab());
    combo.hidePopup();

    QToolTip::showText({10, 10}, g.both(u"₩1,280,000,000", u"1,280,000,000원"), &anchor);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel"))
            painter.drawPixmap(700, 200, top->grab());
    }
    QToolTip::hideText();
    return sheet;
}

} // namespace csm::test
