#include "ui/connections/tokendialog.h"

#include "core/domain/connection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

namespace csm::ui {

namespace {

class TokenDialog
{
    Q_DECLARE_TR_FUNCTIONS(TokenDialog)
};

} // namespace

QString askForToken(const Theme &theme, QWidget *parent, const Connection &connection)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(TokenDialog::tr("Sign in"));
    auto *heading
        = new PlainLabel(theme, TextRole::RecordTitle, TokenDialog::tr("Token for %1").arg(connection.name));
    auto *words = new PlainLabel(theme, TextRole::Body,
        TokenDialog::tr("%1 needs a token to sign in. It goes to the key store of this computer; where there "
                        "is none, it is kept until you quit.")
            .arg(connection.url.host()));
    words->setWordWrap(true);
    words->setMinimumWidth(theme.fonts().px(400));
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("token"));
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(TokenDialog::tr("Token"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *act = new Button(theme, Button::Kind::Primary, TokenDialog::tr("Sign in and sync"));
    buttons->addButton(act, QDialogButtonBox::AcceptRole);
    act->setEnabled(false);
    act->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, words, line, buttons})
        column->addWidget(widget);
    QObject::connect(line, &QLineEdit::textChanged, act,
        [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? line->text().trimmed() : QString();
}

} // namespace csm::ui
