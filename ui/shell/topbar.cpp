#include "ui/shell/topbar.h"

#include "ui/shell/statustext.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace csm::ui {

TopBar::TopBar(const Theme &theme, const Format &format, SearchFinder search, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_search(new SearchBox(theme, std::move(search)))
    , m_busy(new BusyLine(theme))
    , m_toggle(new IconButton(theme, "moon"_L1, {}))
{
    m_search->setMaximumWidth(420);
    m_busy->setMaximumWidth(420);
    m_busy->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 11, 20, 0);
    row->setSpacing(16);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_busy, 3);
    row->addWidget(m_toggle);
    connect(m_busy, &BusyLine::cancelRequested, this, &TopBar::cancelRequested);
    connect(m_toggle, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(&theme, &Theme::changed, this, &TopBar::dressToggle);
    dressToggle();
}

void TopBar::dressToggle()
{
    const bool dark = m_theme.tokens().isDark;
    const QString name = dark ? tr("Light theme") : tr("Dark theme");
    m_toggle->setIcon(icon(m_theme, dark ? "sun"_L1 : "moon"_L1));
    m_toggle->setAccessibleName(name);
    setPlainToolTip(m_toggle, name);
}

void TopBar::showStatus(const SyncStatus &status)
{
    m_busy->setVisible(status.isBusy());
    if (!status.isBusy())
        return;
    const ProgressText text = progressText(status, m_format);
    m_busy->setProgress(text.what, text.count, text.share);
    if (status.stopping || !status.ending.isEmpty())
        m_busy->setCancelling();
}

} // namespace csm::ui
