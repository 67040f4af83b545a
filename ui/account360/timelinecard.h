#pragma once

#include "core/account360/accountrecords.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QListView;
class QMenu;

namespace csm::ui {

class IconButton;
class PlainLabel;
class TimelineModel;

/// Everything that happened with an account; kinds can be hidden, long texts opened.
class TimelineCard final : public QWidget
{
    Q_OBJECT
public:
    TimelineCard(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setTimeline(const QList<TimelineEntry> &entries, QDate today);
    void startAnew(); ///< for another account: at its top, with all kinds

    TimelineModel &model() const { return *m_model; }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fillMenu();
    void showState();

    TimelineModel *m_model;
    QListView *m_view;
    IconButton *m_filter;
    QMenu *m_menu;
    PlainLabel *m_nothing;
};

} // namespace csm::ui
