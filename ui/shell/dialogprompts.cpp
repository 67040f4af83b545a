#include "ui/shell/dialogprompts.h"

#include "ui/connections/tokendialog.h"
#include "ui/shell/problembanner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace csm::ui {

namespace {

class PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
};

/// A dialog of @p content over two buttons, of which @p action accepts.
bool ask(const Theme &theme, QWidget *parent, const QString &title, QWidget *content, const QString &action)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *act = new Button(theme, Button::Kind::Primary, action);
    act->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // having the focus makes it no default
    buttons->addButton(act, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(new PlainLabel(theme, TextRole::RecordTitle, title));
    column->addWidget(content, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

bool DialogPrompts::confirm(const ConfirmText &text)
{
    return ui::confirm(m_theme, m_parent, text.title, text.text, text.action);
}

QString DialogPrompts::token(const Connection &connection)
{
    return askForToken(m_theme, m_parent, connection);
}

QString DialogPrompts::saveFile(const QString &title, const QString &proposal, const QString &filter)
{
    const QFileInfo proposed(proposal);
    QFileDialog dialog(m_parent, title, proposed.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(proposed.suffix()); // so that it asks before it replaces what is really written
    dialog.selectFile(proposed.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

bool DialogPrompts::showBeforeCopying(const QString &title, const QString &text)
{
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setAccessibleName(title);
    view->setMinimumSize(m_theme.fonts().px(640), m_theme.fonts().px(380));
    return ask(m_theme, m_parent, title, view, PromptWords::tr("Copy"));
}

bool DialogPrompts::retryAfter(const Error &problem)
{
    auto *words = new PlainLabel(
        m_theme, TextRole::Body, bannerText(problem).what + u'\n' + bannerText(problem).rest);
    words->setWordWrap(true);
    words->setMinimumWidth(m_theme.fonts().px(420));
    return ask(
        m_theme, m_parent, PromptWords::tr("The data cannot be opened"), words, PromptWords::tr("Try again"));
}

} // namespace csm::ui
