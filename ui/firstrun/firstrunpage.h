#pragma once

#include "core/sync/connectionservice.h"
#include "ui/connections/connectionform.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace csm::ui {

class Banner;
class Button;
class ChoiceCard;
class LanguageBox;
class PlainLabel;

/// What the user has chosen and typed so far.
struct FirstRunEntry
{
    bool own = false;
    ConnectionFields fields = {};

    friend bool operator==(const FirstRunEntry &, const FirstRunEntry &) = default;
};

/// The first start: the practice company, or one's own CRM; and where the data lies.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    /// @p folder is where the data will lie; @p mayLeave: there is something to go back to.
    FirstRunPage(const Theme &theme, const Preferences &preferences, const QString &folder, bool mayLeave,
        QWidget *parent = nullptr);

    void chooseOwn(); ///< the choice of one's own CRM, with its form
    FirstRunEntry entry() const;
    void restore(const FirstRunEntry &entry); ///< of the page in the language before
    void setBusy(const QString &what); ///< empty: not any more
    void showProblem(const Error &error);

signals:
    void practiceChosen();
    void ownChosen(const csm::ConnectRequest &request);
    void cancelled(); ///< what setBusy() speaks of
    void left();
    void languageChosen(std::optional<csm::ui::Language> language);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *makeHead(const Theme &theme);
    QWidget *makeFoot(const Theme &theme, bool mayLeave);
    void start();
    void update();

    LanguageBox *m_language;
    Banner *m_banner;
    ChoiceCard *m_practice;
    ChoiceCard *m_own;
    ConnectionForm *m_form;
    PlainLabel *m_state;
    Button *m_back;
    Button *m_start;
    bool m_busy = false;
};

} // namespace csm::ui
