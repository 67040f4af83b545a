#include "ui/search/searchpanel.h"

#include "ui/paint/shapes.h"
#include "ui/search/searchhitdelegate.h"
#include "ui/search/searchhitmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace csm::ui {

SearchPanel::SearchPanel(const Theme &theme, SearchHitModel &model, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_model(model)
    , m_list(new QListView)
    , m_message(new PlainLabel(theme, TextRole::BodyMuted))
    , m_keys(new PlainLabel(theme, TextRole::Caption, tr("↑↓ move   Enter open   Esc close")))
{
    m_list->setModel(&model);
    m_list->setItemDelegate(new SearchHitDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus); // or the input method would lose the syllable being composed
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Search results"));
    m_message->setContentsMargins(18, 14, 18, 14);
    m_keys->setContentsMargins(18, 8, 18, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            emit chosen(index.row());
    });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            m_list->setCurrentIndex(index);
    });
    hide();
}

void SearchPanel::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_list->setVisible(message.isEmpty());
    m_keys->setVisible(message.isEmpty());
}

int SearchPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void SearchPanel::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
    if (row == m_model.firstHit())
        m_list->scrollToTop(); // with its heading
}

void SearchPanel::placeIn(const QRect &room)
{
    int height = 7 + m_message->sizeHint().height();
    if (!m_list->isHidden()) {
        height = 7 + m_keys->sizeHint().height();
        for (int row = 0; row < m_model.rowCount() && height < room.height(); ++row)
            height += m_list->sizeHintForIndex(m_model.index(row, 0)).height();
    }
    setGeometry(room.x(), room.y(), room.width(), qMin(height, room.height()));
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), 12, look().tokens.surface, look().tokens.borderStrong);
    if (!m_keys->isHidden())
        painter.fillRect(QRect(1, m_keys->y(), width() - 2, 1), look().tokens.border);
}

} // namespace csm::ui
