#pragma once

#include "core/search/searchqueries.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace csm::ui {

class SearchField;
class SearchHitModel;
class SearchPanel;

/// What is found for a text, at most so many.
using SearchFinder = std::function<Result<QList<SearchHit>>(const QString &text, int limit)>;

/// The search field of the window and the list that opens under it as one types.
class SearchBox final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int limit = 50; ///< hits shown

    SearchBox(const Theme &theme, SearchFinder find, QWidget *parent = nullptr);
    ~SearchBox() override;

    /// Takes the focus and selects what stands there. Esc gives the focus back.
    void start();

signals:
    void opened(const csm::SearchHit &hit);
    void problem(const csm::Error &error);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool pressed(int key);
    void find(const QString &text);
    void open(int row);
    void showPanel();
    void closePanel();

    SearchFinder m_finder;
    SearchField *m_field;
    SearchHitModel *m_model;
    QPointer<SearchPanel> m_panel; ///< a child of the window, above everything
    QPointer<QWidget> m_before; ///< had the focus when start() took it
    QString m_found; ///< what the list is about
};

} // namespace csm::ui
