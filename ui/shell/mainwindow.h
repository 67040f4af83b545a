#pragma once

#include <QMainWindow>

namespace csm::ui {

/// The window itself: it holds the first-run page or the shell, and says when it is closed.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// In place of what was there.
    void setContent(QWidget *content);
    void raiseToFront();

signals:
    void closing();

private:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace csm::ui
