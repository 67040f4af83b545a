#include "ui/shell/mainwindow.h"

#include "ui/widgets/firstfocus.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>

namespace csm::ui {

namespace {

constexpr QSize kUsualSize(1440, 900);
constexpr QSize kSmallestSize(1024, 640);
constexpr QSize kFrame(16, 48); ///< title and edges: how big they are is known only once it is shown

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("CSM Workbench"));
    setMinimumSize(kSmallestSize);
    resize(kUsualSize.boundedTo(screen()->availableSize() - kFrame));
    for (const auto key : {Qt::Key_Q, Qt::Key_W})
        connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::setContent(QWidget *content)
{
    setCentralWidget(content);
    firstFocus(*content).setFocus(Qt::OtherFocusReason);
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
