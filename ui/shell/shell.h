#pragma once

#include "ui/format/format.h"
#include "ui/search/searchbox.h"
#include "ui/shell/history.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace csm {
class Clock;
struct Error;
} // namespace csm

namespace csm::ui {

class Prompts;
class Rail;
class SyncAnnouncer;
class SyncControl;
class Toast;
class TopBar;

/// What the frame of the window is made with.
struct ShellParts
{
    const Theme &theme;
    Format format;
    const Clock &clock;
    SyncControl &sync;
    SearchFinder search;
    Prompts &prompts;
    bool practice = false; ///< the data is the practice company's
};

/// A page as the frame needs it.
struct ShellPage
{
    QWidget *widget = nullptr;
    std::function<void(const QString &id)> show = {}; ///< of a page about one account or one plan
    std::function<bool()> isLoading = {}; ///< of a page that reads off the UI thread
};

/// The frame of the window: rail, search, messages, and the page where the user is. Pages are made when they
/// are first gone to. For another language the whole shell is made anew.
class Shell final : public QWidget
{
    Q_OBJECT
public:
    using PageMaker = std::function<ShellPage(Page page, Shell &shell)>;

    Shell(const ShellParts &parts, PageMaker makePage, QWidget *parent = nullptr);
    ~Shell() override;

    const History &history() const { return m_history; }
    void restore(const History &history); ///< goes where it stands; to the portfolio if nowhere
    QWidget *currentPage() const;
    bool isLoading() const; ///< the page that is shown still reads
    void setBadge(Page page, const QString &badge, Tone tone = Tone::Neutral);

    void open(const Place &place);
    void back(); ///< without a past: from an account or a plan to its list
    void forward();

    /// The banner under the top bar; one at a time. @p act is called with the index of the action pressed.
    void showBanner(const BannerText &text, std::function<void(int)> act = {});
    void closeBanner();
    void showProblem(const Error &error) { showProblem(error, {}); }
    void showProblem(const Error &error, const QStringList &actions, std::function<void(int)> act = {});
    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});

signals:
    void themeToggled();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QWidget *makeColumn();
    void addShortcuts();
    void sync();
    void listenToSync();
    void showStatus();
    void go(const Place &place);
    void openHit(const SearchHit &hit);
    void focusFilter();
    void focusPane(int step);

    ShellParts m_parts;
    PageMaker m_makePage;
    History m_history;
    std::map<Page, ShellPage> m_pages;
    Rail *m_rail;
    TopBar *m_top;
    Banner *m_banner;
    QStackedWidget *m_stack;
    Toast *m_toast;
    SyncAnnouncer *m_announcer;
    std::function<void(int)> m_bannerAct;
    std::function<void()> m_toastAct;
};

} // namespace csm::ui
