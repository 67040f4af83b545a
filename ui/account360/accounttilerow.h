#pragma once

#include "core/account360/accountoverview.h"
#include "ui/account360/numberwords.h"
#include "ui/widgets/kpitile.h"

#include <QWidget>

namespace csm::ui {

/// The numbers of an account that move: weekly users, licences, cases. Each explains itself.
class AccountTileRow final : public QWidget
{
    Q_OBJECT
public:
    AccountTileRow(
        const Theme &theme, const Format &format, const QTimeZone &zone, QWidget *parent = nullptr);

    void setOverview(const AccountOverview &overview);

private:
    KpiTile *addTile(KpiValue AccountTiles::*value);
    KpiFigure usersFigure() const;
    KpiFigure licencesFigure() const;
    KpiFigure casesFigure() const;

    const Theme &m_theme;
    const Format m_format;
    const NumberWords m_words;
    AccountOverview m_overview;
    KpiTile *m_users;
    KpiTile *m_licences;
    KpiTile *m_cases;
};

} // namespace csm::ui
