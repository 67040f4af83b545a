#include "ui/account360/recordcard.h"

#include "ui/account360/recorddelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace csm::ui {

namespace {

constexpr int kRow = 46;
constexpr int kHeader = 34;
constexpr int kMostRows = 5;

} // namespace

RecordCard::RecordCard(const Theme &theme, const QString &title, QAbstractItemModel &model,
    const QList<int> &widths, Header header, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_model(model)
    , m_widths(widths)
    , m_header(header)
    , m_card(new Card(theme))
    , m_view(new TableView(theme))
    , m_empty(new PlainLabel(theme, TextRole::BodyMuted))
{
    m_view->setModel(&model);
    m_view->setItemDelegate(new RecordDelegate(theme, m_view));
    m_view->setAccessibleName(title);
    m_view->setRowHeight(kRow);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setVisible(header == Header::Shown);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_empty->setWordWrap(true);
    m_card->setTitle(title);
    m_card->content()->addWidget(m_view);
    m_card->content()->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(&theme, &Theme::changed, this, &RecordCard::bringUpToDate);
}

void RecordCard::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    m_empty->setText(sentence);
}

void RecordCard::setNote(const QString &note)
{
    m_card->setTitle(m_title, note);
}

void RecordCard::bringUpToDate()
{
    const int rows = m_model.rowCount();
    const Fonts &fonts = m_theme.fonts();
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths[column] == 0)
            m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            m_view->setColumnWidth(column, fonts.px(m_widths[column]));
    }
    const int header = m_header == Header::Shown ? fonts.px(kHeader) : 0;
    m_view->setFixedHeight(header + fonts.px(kRow) * qMin(rows, kMostRows) + 1);
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    setVisible(rows > 0 || !m_emptyText.isEmpty());
}

} // namespace csm::ui
