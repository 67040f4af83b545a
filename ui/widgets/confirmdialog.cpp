#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>

namespace csm::ui {

bool confirm(
    const Theme &theme, QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *heading = new PlainLabel(theme, TextRole::RecordTitle, title);
    auto *words = new PlainLabel(theme, TextRole::Body, text);
    heading->setWordWrap(true);
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *act = new Button(theme, Button::Kind::Danger, action);
    buttons->addButton(act, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Return must not destroy
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(8);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace csm::ui
