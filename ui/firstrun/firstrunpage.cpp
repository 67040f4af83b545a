#include "ui/firstrun/firstrunpage.h"

#include "ui/firstrun/choicecard.h"
#include "ui/settings/languagebox.h"
#include "ui/shell/logomark.h"
#include "ui/shell/problembanner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/firstfocus.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kWidth = 640;

} // namespace

FirstRunPage::FirstRunPage(
    const Theme &theme, const Preferences &preferences, const QString &folder, bool mayLeave, QWidget *parent)
    : QWidget(parent)
    , m_language(new LanguageBox(preferences.language))
    , m_banner(new Banner(theme))
    , m_practice(new ChoiceCard(theme, "mortarboard"_L1, tr("Look around in a practice company"),
          tr("400 invented accounts in a practice CRM that this program runs on your computer. Nothing of it "
             "mixes with your own data, and it can be deleted.")))
    , m_own(new ChoiceCard(theme, "plug"_L1, tr("Connect Salesforce"),
          tr("Reads your accounts and what belongs to them. Nothing is written to Salesforce.")))
    , m_form(new ConnectionForm(theme))
    , m_state(new PlainLabel(theme, TextRole::SmallMuted))
{
    auto *where = new PlainLabel(theme, TextRole::SmallMuted,
        tr("The data stays on this computer: %1").arg(QDir::toNativeSeparators(folder)));
    where->setWordWrap(true);
    m_form->setContentsMargins(4, 6, 4, 0);
    m_form->hide();
    auto *card = new Card(theme);
    card->setPadding(28);
    card->content()->setSpacing(14);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             makeHead(theme), m_banner, m_practice, m_own, m_form, where, makeFoot(theme, mayLeave)})
        card->content()->addWidget(widget);
    card->setFixedWidth(theme.fonts().px(kWidth));

    auto *middle = new QWidget;
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    auto *down = new QVBoxLayout(middle);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(middle));

    for (ChoiceCard *choice : {m_practice, m_own})
        choice->installEventFilter(this);
    connect(m_own, &ChoiceCard::toggled, this, &FirstRunPage::update);
    connect(m_own, &ChoiceCard::toggled, m_banner, &QWidget::hide); // it spoke of the other choice
    connect(m_form, &ConnectionForm::edited, this, &FirstRunPage::update);
    connect(m_form, &ConnectionForm::submitted, this, &FirstRunPage::start);
    m_practice->setChecked(true);
    setFirstFocus(*this, *m_practice);
    update();
}

QWidget *FirstRunPage::makeHead(const Theme &theme)
{
    auto *head = new QWidget;
    connect(m_language, &LanguageBox::chosen, this, &FirstRunPage::languageChosen);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(theme, TextRole::PageTitle, u"CSM Workbench"_s));
    words->addWidget(new PlainLabel(
        theme, TextRole::BodyMuted, tr("Know your customer before the call, without a network too.")));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 6);
    row->setSpacing(14);
    row->addWidget(new LogoMark(theme, 40));
    row->addLayout(words, 1);
    row->addWidget(m_language, 0, Qt::AlignTop);
    return head;
}

QWidget *FirstRunPage::makeFoot(const Theme &theme, bool mayLeave)
{
    auto *foot = new QWidget;
    m_back = new Button(theme, Button::Kind::Ghost, tr("Back"));
    m_back->setVisible(mayLeave);
    m_start = new Button(theme, Button::Kind::Primary, {});
    m_start->setObjectName(u"start"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_state, 1);
    row->addWidget(m_start);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::left);
    connect(m_start, &QPushButton::clicked, this, &FirstRunPage::start);
    return foot;
}

void FirstRunPage::chooseOwn()
{
    m_own->setChecked(true);
    m_form->setFocus(Qt::OtherFocusReason);
}

FirstRunEntry FirstRunPage::entry() const
{
    return {m_own->isChecked(), m_form->fields()};
}

void FirstRunPage::restore(const FirstRunEntry &entry)
{
    m_form->setFields(entry.fields);
    m_own->setChecked(entry.own);
    m_language->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::update()
{
    const bool own = m_own->isChecked();
    m_form->setVisible(own);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_language, m_practice, m_own, m_form, m_back})
        widget->setEnabled(!m_busy);
    m_start->setText(m_busy ? tr("Cancel") : own ? tr("Connect") : tr("Start"));
    m_start->setEnabled(m_busy || !own || m_form->isComplete());
}

void FirstRunPage::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_state->setText(what);
    update();
}

void FirstRunPage::showProblem(const Error &error)
{
    setBusy({});
    m_banner->showText(bannerText(error));
    if (m_own->isChecked())
        m_form->focusWrongField(error.code);
}

/// Return on a choice begins with it: Space is there to choose.
bool FirstRunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<ChoiceCard *>(watched)->setChecked(true);
            start();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FirstRunPage::start()
{
    if (m_busy)
        return emit cancelled();
    if (!m_start->isEnabled())
        return;
    m_banner->hide();
    if (m_own->isChecked())
        emit ownChosen(m_form->request());
    else
        emit practiceChosen();
}

} // namespace csm::ui
