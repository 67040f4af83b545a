#include "ui/widgets/busyline.h"

#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>

namespace csm::ui {

BusyLine::BusyLine(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_what(new ElidedLabel(theme, TextRole::Body))
    , m_count(new PlainLabel(theme, TextRole::SmallMuted))
    , m_bar(new BusyBar(theme))
    , m_cancel(new Button(theme, Button::Kind::Ghost, tr("Cancel")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *words = new QHBoxLayout;
    words->addWidget(m_what, 1);
    words->addWidget(m_count);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelRequested);
}

void BusyLine::setProgress(const QString &what, const QString &count, std::optional<double> share)
{
    m_what->setText(what);
    m_count->setText(count);
    m_bar->setShare(share);
    m_cancel->setEnabled(true);
    setAccessibleName(count.isEmpty() ? what : what + u' ' + count);
}

void BusyLine::setCancelling()
{
    m_cancel->setEnabled(false);
    m_bar->setShare(std::nullopt);
}

} // namespace csm::ui
