#pragma once

#include "ui/shell/place.h"
#include "ui/widgets/themedwidget.h"

#include <map>

class QVBoxLayout;

namespace csm::ui {

class NavItem;
class PlainLabel;
class StatusLine;

/// The left edge of the window: where one can go, and at its foot how things stand with the CRM.
class Rail final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(Page page);
    void setBadge(Page page, const QString &badge, Tone tone = Tone::Neutral);
    void setCompact(bool compact); ///< icons alone, in narrow windows
    StatusLine &status() { return *m_status; }

signals:
    void chosen(csm::ui::Page page);

private:
    void paintEvent(QPaintEvent *event) override;
    void addItem(QVBoxLayout &column, Page page, QLatin1StringView icon, const QString &text);

    std::map<Page, NavItem *> m_items;
    QWidget *m_mark;
    PlainLabel *m_name;
    StatusLine *m_status;
};

} // namespace csm::ui
