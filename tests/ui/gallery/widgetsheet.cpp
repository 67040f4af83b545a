#include "tests/ui/gallery/gallery.h"
#include "ui/paint/pill.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTreeView>

using namespace csm::ui;
using namespace Qt::StringLiterals;

namespace csm::test {

namespace {

QWidget *buttons(const Gallery &g)
{
    auto *card = new Card(g.theme);
    card->setTitle(g.both(u"Buttons", u"버튼"), g.both(u"four weights", u"네 가지"));
    card->addHeaderWidget(new IconButton(g.theme, "three-dots"_L1, u"more"_s));
    const std::pair<Button::Kind, QString> kinds[]
        = {{Button::Kind::Primary, g.both(u"Sync now", u"지금 동기화")},
            {Button::Kind::Secondary, g.both(u"Export as PDF", u"PDF로 내보내기")},
            {Button::Kind::Ghost, g.both(u"Later", u"나중에")},
            {Button::Kind::Danger, g.both(u"Delete the data", u"데이터 지우기")}};
    for (const bool enabled : {true, false}) {
        auto *row = new QHBoxLayout;
        for (const auto &[kind, text] : kinds) {
            auto *button = new Button(g.theme, kind, text, "arrow-repeat"_L1);
            button->setEnabled(enabled);
            row->addWidget(button);
        }
        row->addStretch(1);
        card->content()->addLayout(row);
    }
    auto *row = new QHBoxLayout;
    auto *menuButton = new Button(
        g.theme, Button::Kind::Secondary, g.both(u"Last 12 months", u"최근 12개월"), "calendar-event"_L1);
    menuButton->setMenu(new QMenu(menuButton));
    row->addWidget(menuButton);
    row->addWidget(new Tag(g.theme, g.both(u"In progress", u"진행 중")));
    row->addWidget(new Tag(g.theme, g.both(u"Overdue", u"지연"), Tone::Risk));
    for (const auto &pill : {Pill{Tone::Good, g.both(u"Healthy", u"양호"), u"88"_s},
             Pill{Tone::Warn, g.both(u"Watch", u"주의"), u"58"_s},
             Pill{Tone::Risk, g.both(u"At risk", u"위험"), u"42"_s},
             Pill{Tone::Neutral, g.both(u"No data", u"데이터 없음"), {}}})
        row->addWidget(new PillBadge(g.theme, pill));
    row->addStretch(1);
    card->content()->addLayout(row);
    return card;
}

QWidget *fields(const Gallery &g)
{
    auto *card = new Card(g.theme);
    card->setTitle(g.both(u"Fields", u"입력"));
    auto *row = new QHBoxLayout;
    auto *line = new QLineEdit(g.both(u"Site manager training, round 2", u"현장 관리자 교육 2회차"));
    auto *off = new QLineEdit(g.both(u"Disabled", u"쓸 수 없음"));
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({g.both(u"Me", u"나"), g.both(u"Somebody else", u"다른 사람")});
    auto *date = new QDateEdit(QDate(2025, 11, 14));
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    date->setCalendarPopup(true);
    auto *spin = new QSpinBox;
    spin->setValue(24);
    for (QWidget *field : std::initializer_list<QWidget *>{line, off, combo, date, spin}) {
        field->setAccessibleName(u"field"_s);
        row->addWidget(field);
    }
    card->content()->addLayout(row);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(g.both(u"Done", u"완료"));
    on->setChecked(true);
    auto *half = new QCheckBox(g.both(u"Partly", u"일부"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(g.both(u"Mine", u"내 값"));
    radio->setChecked(true);
    for (QWidget *box : std::initializer_list<QWidget *>{on, half, new QCheckBox(g.both(u"Open", u"남음")),
             radio, new QRadioButton(g.both(u"Theirs", u"CRM 값"))})
        checks->addWidget(box);
    checks->addStretch(1);
    card->content()->addLayout(checks);
    auto *notes = new QPlainTextEdit(g.both(u"24 managers, hands on", u"현장 관리자 24명, 실습 중심"));
    notes->setFixedHeight(70);
    notes->setAccessibleName(u"notes"_s);
    card->content()->addWidget(notes);
    auto *tabs = new QTabBar;
    for (const auto &tab :
        {g.both(u"Overview", u"개요"), g.both(u"Timeline", u"타임라인"), g.both(u"Contacts 8", u"연락처 8")})
        tabs->addTab(tab);
    tabs->setExpanding(false);
    card->content()->addWidget(tabs);
    return card;
}

QWidget *banner(const Gallery &g, Tone tone)
{
    auto *banner = new Banner(g.theme);
    banner->showText({tone, g.both(u"Salesforce could not be reached.", u"Salesforce에 연결하지 못했어요."),
        g.both(u"Your data is safe and everything else works. Check the network, then sync again. "
               u"<b>Literal</b>",
            u"데이터는 그대로이고 다른 기능은 모두 쓸 수 있어요. 네트워크를 확인하고 다시 동기화해 주세요."),
        {g.both(u"Try again", u"다시 시도")}, u"E-OFFLINE"_s});
    return banner;
}

QWidget *outline(const Gallery &g)
{
    auto *tree = new QTreeView;
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderHidden(true);
    tree->setAccessibleName(u"outline"_s);
    tree->setIndentation(24);
    auto *model = new QStandardItemModel(tree);
    auto *goal
        = new QStandardItem(g.both(u"Close the books in 2 days, not 5", u"월 마감 기간을 5일에서 2일로"));
    goal->appendRow(new QStandardItem(g.both(u"Verify the ERP link", u"ERP 연동 검증")));
    goal->appendRow(new QStandardItem(g.both(u"Site manager training, round 2", u"현장 관리자 교육 2회차")));
    model->appendRow(goal);
    model->appendRow(
        new QStandardItem(g.both(u"70 % use the core feature weekly", u"핵심 기능 주간 사용률 70%")));
    tree->setModel(model);
    tree->expandAll();
    tree->setCurrentIndex(model->index(1, 0, goal->index()));
    return tree;
}

QWidget *states(const Gallery &g)
{
    auto *card = new Card(g.theme);
    card->setTitle(g.both(u"States", u"상태"));
    auto *busy = new BusyLine(g.theme);
    busy->setProgress(g.both(u"Reading contacts", u"연락처를 읽고 있어요"), u"120/164"_s, 0.73);
    auto *searching = new BusyLine(g.theme);
    searching->setProgress(g.both(u"Reading activities", u"활동을 읽고 있어요"), u"4,120"_s, std::nullopt);
    card->content()->addWidget(busy);
    card->content()->addWidget(searching);
    auto *elided = new ElidedLabel(g.theme, TextRole::Body,
        g.both(u"A name that is much too long for the room it is given here",
            u"여기에 주어진 자리보다 훨씬 긴 이름이라서 줄여야 하는 고객사 이름"));
    elided->setMaximumWidth(220);
    card->content()->addWidget(elided);
    auto *marks = new QHBoxLayout;
    for (const auto &[name, tone] : {std::pair("telephone"_L1, Tone::Info),
             std::pair("ticket-perforated"_L1, Tone::Risk), std::pair("check-circle"_L1, Tone::Good),
             std::pair("people"_L1, Tone::Warn), std::pair("envelope"_L1, Tone::Neutral)}) {
        auto *mark = new IconMark(g.theme, name, IconInk::Text2);
        mark->setGround(tone);
        marks->addWidget(mark);
    }
    marks->addStretch(1);
    card->content()->addLayout(marks);
    card->content()->addWidget(outline(g), 1);
    return card;
}

} // namespace

std::unique_ptr<QWidget> widgetSheet(const Gallery &g)
{
    auto sheet = std::make_unique<QWidget>();
    sheet->resize(1440, 900);
    auto *column = new QVBoxLayout(sheet.get());
    column->setContentsMargins(24, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(banner(g, Tone::Risk));
    column->addWidget(banner(g, Tone::Warn));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buttons(g), 1);
    row->addWidget(fields(g), 1);
    column->addLayout(row);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(14);
    lower->addWidget(states(g), 1);
    auto *empty = new Card(g.theme);
    empty->content()->addWidget(new EmptyState(g.theme, "funnel"_L1,
        g.both(u"No account fits the filter.", u"이 필터에 맞는 고객사가 없어요."),
        g.both(u"Clear the filter", u"필터 지우기")));
    lower->addWidget(empty, 1);
    column->addLayout(lower, 1);
    auto *toast = new Toast(g.theme, sheet.get());
    toast->say(g.both(u"Step deleted", u"단계를 지웠어요"), g.both(u"Undo", u"되돌리기"));
    return sheet;
}

} // namespace csm::test
