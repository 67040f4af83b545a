#include "ui/account360/accounthead.h"

#include "ui/account360/headfigure.h"
#include "ui/account360/healthwords.h"
#include "ui/account360/monogrambadge.h"
#include "ui/account360/recordwords.h"
#include "ui/paint/renewal.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pillbadge.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kTags = 6;

QString sponsorOf(const AccountOverview &overview)
{
    for (const ContactEntry &contact : overview.contacts) {
        if (contact.role == "exec_sponsor"_L1 && contact.status != "left"_L1)
            return contact.title.isEmpty() ? contact.name : contact.name + u' ' + contact.title;
    }
    return {};
}

} // namespace

AccountHead::AccountHead(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_zone(zone)
    , m_words(format, zone)
    , m_monogram(new MonogramBadge(theme, 48))
    , m_name(new ElidedLabel(theme, TextRole::AccountName))
    , m_pill(new PillBadge(theme))
    , m_parent(new Button(theme, Button::Kind::Ghost, {}, "buildings"_L1))
    , m_age(new Tag(theme, {}, Tone::Warn))
    , m_arr(new HeadFigure(theme, tr("ARR")))
    , m_renewal(new HeadFigure(theme, tr("Renewal")))
    , m_nps(new HeadFigure(theme, tr("NPS")))
{
    auto *back = new Button(theme, Button::Kind::Ghost, tr("Portfolio"), "chevron-left"_L1);
    back->setObjectName("back"_L1);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addLayout(makeName());
    names->addLayout(makeTags());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_monogram);
    row->addLayout(names, 1);
    row->addWidget(m_arr);
    row->addWidget(m_renewal);
    row->addWidget(m_nps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &AccountHead::backClicked);
    connect(
        m_parent, &QPushButton::clicked, this, [this] { emit parentClicked(m_overview.account.parentId); });
    connect(m_pill, &QAbstractButton::clicked, this,
        [this] { Popover::showFor(m_theme, m_words.explain(m_overview.health, m_overview.asOf), m_pill); });
    connect(m_arr, &QAbstractButton::clicked, this,
        [this] { Popover::showFor(m_theme, m_words.explain(m_overview.tiles.arr), m_arr); });
    connect(m_nps, &QAbstractButton::clicked, this,
        [this] { Popover::showFor(m_theme, m_words.explain(m_overview.tiles.nps), m_nps); });
    connect(m_renewal, &QAbstractButton::clicked, this, [this] {
        Popover::showFor(m_theme, m_words.explain(m_overview.renewal, m_overview.asOf), m_renewal);
    });
}

QHBoxLayout *AccountHead::makeName()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_pill);
    row->addWidget(m_age);
    row->addStretch(1);
    return row;
}

QHBoxLayout *AccountHead::makeTags()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int i = 0; i < kTags; ++i) {
        m_tags.append(new Tag(m_theme));
        row->addWidget(m_tags.last());
    }
    row->addWidget(m_parent);
    row->addStretch(1);
    return row;
}

void AccountHead::setOverview(const AccountOverview &overview)
{
    m_overview = overview;
    m_monogram->setName(overview.account.name);
    m_name->setText(overview.account.name);
    m_pill->setPill(healthPill(overview.health.band, overview.health.score, overview.health.coverage));
    m_age->setVisible(overview.stale && overview.asOf.isValid());
    m_age->setText(tr("Data of %1").arg(m_format.date(overview.asOf.toTimeZone(m_zone).date())));
    showTags();
    showFigures();
}

void AccountHead::showTags()
{
    const AccountFacts &account = m_overview.account;
    const QString sponsor = sponsorOf(m_overview);
    QStringList texts = {account.segment, account.industry, account.city,
        lifecycleText(account.lifecycleStage),
        account.ownerName.isEmpty() || account.isMine ? QString() : tr("Owner: %1").arg(account.ownerName),
        sponsor.isEmpty() ? QString() : tr("Sponsor: %1").arg(sponsor)};
    texts.removeAll(QString());
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_tags[i]->setVisible(i < texts.size());
        if (i < texts.size())
            m_tags[i]->setText(texts[i]);
    }
    m_parent->setVisible(!account.parentId.isEmpty());
    m_parent->setText(buttonText(tr("Part of %1").arg(shortName(account.parentName))));
    setPlainToolTip(m_parent, account.parentName);
}

void AccountHead::showFigures()
{
    m_arr->setValue(m_words.value(m_overview.tiles.arr));
    m_nps->setValue(m_words.value(m_overview.tiles.nps));
    const QDate on = m_overview.renewal.on;
    if (!on.isValid())
        return m_renewal->setValue(Format::missing());
    const qint64 days = m_overview.today.daysTo(on);
    m_renewal->setValue(m_format.countdown(days) + u" · "_s + m_format.date(on), renewalTone(days));
}

} // namespace csm::ui
