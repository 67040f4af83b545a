#include "ui/account360/timelinecard.h"

#include "ui/account360/recordwords.h"
#include "ui/account360/timelinedelegate.h"
#include "ui/account360/timelinemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

TimelineCard::TimelineCard(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(format, zone, this))
    , m_view(new QListView)
    , m_filter(new IconButton(theme, "funnel"_L1, tr("Choose what the timeline shows")))
    , m_menu(new QMenu(this))
    , m_nothing(new PlainLabel(theme, TextRole::BodyMuted, tr("Nothing to show.")))
{
    m_view->setObjectName("timeline"_L1);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(theme, *m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(theme.fonts().px(220));
    m_view->installEventFilter(this);
    m_filter->setMenu(m_menu);
    auto *card = new Card(theme);
    card->setTitle(tr("Timeline"));
    card->addHeaderWidget(m_filter);
    card->content()->addWidget(m_view, 1);
    card->content()->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_menu, &QMenu::aboutToShow, this, &TimelineCard::fillMenu);
    connect(m_view, &QListView::clicked, this,
        [this](const QModelIndex &index) { m_model->toggleOpen(index.row()); });
}

void TimelineCard::setTimeline(const QList<TimelineEntry> &entries, QDate today)
{
    m_model->setTimeline(entries, today);
    showState();
}

void TimelineCard::startAnew()
{
    m_model->setHidden({});
    m_view->scrollToTop();
}

bool TimelineCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_view->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            m_model->toggleOpen(m_view->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineCard::fillMenu()
{
    m_menu->clear();
    QStringList named;
    for (const TimelineKind kind : m_model->kinds()) {
        const QString name = timelineKindText(kind);
        if (named.contains(name))
            continue; // two kinds that people take for one
        named.append(name);
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_model->hidden().contains(kind));
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            QSet<TimelineKind> hidden = m_model->hidden();
            for (const TimelineKind other : m_model->kinds()) {
                if (timelineKindText(other) == name)
                    shown ? (void)hidden.remove(other) : (void)hidden.insert(other);
            }
            m_model->setHidden(hidden);
            showState();
        });
    }
}

void TimelineCard::showState()
{
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    m_filter->setEnabled(m_model->kinds().size() > 1);
}

} // namespace csm::ui
