#include "ui/connections/connectionform.h"

#include "core/messages/entitytext.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace csm::ui {

ConnectionForm::ConnectionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_url = addLine(theme, *form, tr("Address"), u"https://example.my.salesforce.com"_s);
    m_token = addLine(theme, *form, tr("Token"), tr("Access token of your sign-in"));
    m_name = addLine(theme, *form, tr("Name"), tr("Optional; else the name of the org"));
    m_url->setObjectName(u"url"_s);
    m_token->setObjectName(u"token"_s);
    m_name->setObjectName(u"name"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    for (const Scope scope : {Scope::Mine, Scope::Team, Scope::All})
        m_scope->addItem(scopeText(scope), int(scope));
    m_scope->setAccessibleName(tr("Accounts"));
    form->addRow(new PlainLabel(theme, TextRole::BodyMuted, tr("Accounts")), m_scope);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_url);
}

QLineEdit *ConnectionForm::addLine(
    const Theme &theme, QFormLayout &form, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(label);
    form.addRow(new PlainLabel(theme, TextRole::BodyMuted, label), line);
    connect(line, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(line, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    return line;
}

bool ConnectionForm::isComplete() const
{
    return !m_url->text().trimmed().isEmpty() && !m_token->text().trimmed().isEmpty();
}

ConnectRequest ConnectionForm::request() const
{
    QString url = m_url->text().trimmed();
    if (!url.contains("://"_L1))
        url.prepend("https://"_L1);
    ConnectRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    request.token = m_token->text().trimmed();
    request.name = m_name->text().trimmed().normalized(QString::NormalizationForm_C);
    request.scope = Scope(m_scope->currentData().toInt());
    return request;
}

ConnectionFields ConnectionForm::fields() const
{
    return {m_url->text(), m_token->text(), m_name->text(), Scope(m_scope->currentData().toInt())};
}

void ConnectionForm::setFields(const ConnectionFields &fields)
{
    m_url->setText(fields.url);
    m_token->setText(fields.token);
    m_name->setText(fields.name);
    m_scope->setCurrentIndex(m_scope->findData(int(fields.scope)));
}

void ConnectionForm::focusWrongField(ErrorCode code)
{
    QLineEdit *wrong = code == ErrorCode::SignIn ? m_token : m_url;
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

} // namespace csm::ui
