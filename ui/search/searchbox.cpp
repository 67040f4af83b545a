#include "ui/search/searchbox.h"

#include "ui/search/searchhitmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace csm::ui {

namespace {

constexpr int kPanelWidth = 620;

} // namespace

SearchBox::SearchBox(const Theme &theme, SearchFinder find, QWidget *parent)
    : QWidget(parent)
    , m_finder(std::move(find))
    , m_field(new SearchField(theme, tr("Search accounts, contacts, cases, records and plans")))
    , m_model(new SearchHitModel(this))
    , m_panel(new SearchPanel(theme, *m_model, this))
{
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setShortcutHint(QStringLiteral("Ctrl K"));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    connect(m_field, &SearchField::live, this, &SearchBox::find);
    connect(m_panel, &SearchPanel::chosen, this, &SearchBox::open);
}

SearchBox::~SearchBox()
{
    delete m_panel;
}

void SearchBox::start()
{
    if (QWidget *before = QApplication::focusWidget(); before != m_field)
        m_before = before;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find(m_field->liveText());
}

void SearchBox::find(const QString &text)
{
    m_found = text;
    if (text.trimmed().isEmpty())
        return closePanel();
    const auto hits = m_finder(text, limit);
    if (!hits) {
        closePanel();
        emit problem(hits.error());
        return;
    }
    m_model->setHits(*hits);
    m_panel->setMessage(hits->isEmpty() ? tr("Nothing found for “%1”").arg(text.trimmed()) : QString());
    m_panel->setCurrentRow(m_model->firstHit());
    showPanel();
}

void SearchBox::showPanel()
{
    if (!m_field->hasFocus())
        return; // the last pause of typing ended after the user went elsewhere
    m_panel->setParent(window());
    const QPoint at = m_field->mapTo(window(), QPoint(0, m_field->height() + 6));
    const int width = qMin(qMax(kPanelWidth, m_field->width()), window()->width() - at.x() - 20);
    m_panel->placeIn({at.x(), at.y(), width, window()->height() - at.y() - 40});
    m_panel->show();
    m_panel->raise();
}

void SearchBox::closePanel()
{
    m_panel->hide();
}

void SearchBox::open(int row)
{
    if (row < 0 || !m_model->line(row).heading.isEmpty())
        return;
    const SearchHit hit = m_model->line(row).hit;
    closePanel();
    m_field->clear();
    emit opened(hit);
}

bool SearchBox::pressed(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && m_found != m_field->liveText())
        find(m_field->liveText()); // the pause of typing is not over yet
    if (m_panel->isHidden()) {
        if (key != Qt::Key_Escape || !m_field->text().isEmpty() || !m_before)
            return false;
        m_before->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (enter)
        open(m_panel->currentRow());
    else if (key == Qt::Key_Escape)
        closePanel();
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_panel->setCurrentRow(m_model->hitBeside(m_panel->currentRow(), key == Qt::Key_Down ? 1 : -1));
    else
        return false;
    return true;
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        closePanel();
    return QWidget::eventFilter(watched, event);
}

} // namespace csm::ui
