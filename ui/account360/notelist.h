#pragma once

#include "ui/account360/accountnotes.h"
#include "ui/widgets/themedwidget.h"

class QVBoxLayout;

namespace csm::ui {

/// Notes under each other, an icon before each.
class NoteList final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit NoteList(const Theme &theme, QWidget *parent = nullptr);

    void setNotes(const QList<AccountNote> &notes);

private:
    QVBoxLayout *m_rows;
    QList<AccountNote> m_notes;
};

} // namespace csm::ui
