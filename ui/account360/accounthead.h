#pragma once

#include "core/account360/accountoverview.h"
#include "ui/account360/numberwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace csm::ui {

class Button;
class ElidedLabel;
class HeadFigure;
class MonogramBadge;
class PillBadge;
class Tag;

/// The head of an account that never scrolls away: who it is, how it is, what it is worth, when it renews.
class AccountHead final : public QWidget
{
    Q_OBJECT
public:
    AccountHead(const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setOverview(const AccountOverview &overview);

signals:
    void backClicked();
    void parentClicked(const QString &accountId);

private:
    QHBoxLayout *makeName();
    QHBoxLayout *makeTags();
    void showTags();
    void showFigures();

    const Theme &m_theme;
    const Format m_format;
    const QTimeZone m_zone;
    const NumberWords m_words;
    AccountOverview m_overview;
    MonogramBadge *m_monogram;
    ElidedLabel *m_name;
    PillBadge *m_pill;
    QList<Tag *> m_tags;
    Button *m_parent;
    Tag *m_age;
    HeadFigure *m_arr;
    HeadFigure *m_renewal;
    HeadFigure *m_nps;
};

} // namespace csm::ui
