#include "ui/account360/notelist.h"

#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace csm::ui {

NoteList::NoteList(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void NoteList::setNotes(const QList<AccountNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const AccountNote &note : notes) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(9);
        auto *words = new PlainLabel(theme(), TextRole::Body, note.text);
        words->setWordWrap(true);
        words->setMinimumWidth(1); // a long word does not widen the list
        row->addWidget(new IconMark(theme(), note.icon, note.ink), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_rows->addWidget(line);
    }
}

} // namespace csm::ui
