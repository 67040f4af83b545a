#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QShortcut>

namespace csm::ui {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("CSM Workbench"));
    setMinimumSize(1024, 640);
    resize(1440, 900);
    for (const auto key : {Qt::Key_Q, Qt::Key_W})
        connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::setContent(QWidget *content)
{
    setCentralWidget(content);
    content->setFocus(Qt::OtherFocusReason);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace csm::ui
