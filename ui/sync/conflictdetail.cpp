#include "ui/sync/conflictdetail.h"

#include "ui/sync/synctext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheader.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

ConflictDetail::ConflictDetail(const Theme &theme, const QList<PlanConflict> &conflicts, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme, TextRole::RecordTitle, tr("Changed on both sides")));
    auto *words = new PlainLabel(theme, TextRole::BodyMuted,
        tr("You and the CRM changed these fields of a plan. Your value stands here; nothing was lost."));
    words->setWordWrap(true);
    column->addWidget(words);
    for (const PlanConflict &conflict : conflicts)
        column->addWidget(line(theme, conflict));
    column->addStretch(1);
}

QWidget *ConflictDetail::line(const Theme &theme, const PlanConflict &conflict)
{
    auto *widget = new QWidget;
    QStringList where = {conflict.account, conflict.plan, conflict.part};
    where.removeAll(QString());
    auto *place = new PlainLabel(theme, TextRole::BodyStrong, where.join(u" · "_s));
    place->setWordWrap(true);
    auto *open = new Button(theme, Button::Kind::Secondary, tr("Open plan"));
    connect(open, &QPushButton::clicked, this, [this, id = conflict.planId] { emit openPlan(id); });
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->addWidget(place, 0, 0, 1, 2);
    grid->addWidget(open, 0, 2, Qt::AlignTop);
    const std::pair<QString, QString> values[]
        = {{tr("Here"), conflict.mine}, {tr("In the CRM"), conflict.theirs}};
    int row = 1;
    grid->addWidget(
        new PlainLabel(theme, TextRole::SmallMuted, planFieldText(conflict.field)), row++, 0, 1, 2);
    for (const auto &[name, value] : values) {
        auto *text = new PlainLabel(theme, TextRole::Body, value.isEmpty() ? u"–"_s : value);
        text->setWordWrap(true);
        grid->addWidget(new PlainLabel(theme, TextRole::SmallMuted, name), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1, 1, 2);
    }
    return widget;
}

} // namespace csm::ui
