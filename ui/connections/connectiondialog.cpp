#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"
#include "ui/shell/problembanner.h"
#include "ui/sync/synccontrol.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace csm::ui {

ConnectionDialog::ConnectionDialog(const Theme &theme, SyncControl &sync, QWidget *parent)
    : QDialog(parent)
    , m_sync(sync)
    , m_form(new ConnectionForm(theme))
    , m_banner(new Banner(theme))
    , m_state(new PlainLabel(theme, TextRole::SmallMuted))
    , m_connect(new Button(theme, Button::Kind::Primary, tr("Connect")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect Salesforce"));
    setMinimumWidth(theme.fonts().px(520));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(new PlainLabel(theme, TextRole::RecordTitle, tr("Connect Salesforce")));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(m_state);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(m_form, &ConnectionForm::submitted, this, &ConnectionDialog::submit);
    connect(m_form, &ConnectionForm::edited, this, [this] { showState(m_connecting); });
    connect(&sync, &SyncControl::connected, this, [this] {
        if (m_connecting)
            accept();
    });
    connect(&sync, &SyncControl::connectFailed, this, [this](const Error &error) {
        showState(false);
        if (error.code != ErrorCode::Cancelled)
            m_banner->showText(bannerText(error));
        m_form->focusWrongField(error.code);
    });
    showState(false);
}

void ConnectionDialog::showState(bool connecting)
{
    m_connecting = connecting;
    m_form->setEnabled(!connecting);
    m_connect->setEnabled(!connecting && m_form->isComplete());
    m_state->setText(connecting
            ? tr("Asking the CRM who you are…")
            : tr("The address and the token are checked first; until then nothing is stored."));
}

void ConnectionDialog::submit()
{
    if (m_connecting || !m_form->isComplete())
        return;
    m_banner->hide();
    showState(true);
    m_sync.connectTo(m_form->request());
}

void ConnectionDialog::reject()
{
    if (m_connecting)
        m_sync.cancel();
    QDialog::reject();
}

} // namespace csm::ui
