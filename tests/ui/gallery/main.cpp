#include "tests/ui/gallery/gallery.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace csm;
using namespace Qt::StringLiterals;

namespace {

int warnings = 0;

void count(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || text.startsWith("This plugin does not support"_L1)
        || text.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1))
        return;
    ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Whoever can be reached by the keyboard says what it is.
void expectNames(const QWidget &sheet)
{
    for (QWidget *widget : sheet.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&sheet) || widget->focusProxy()
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        if (said && !said->text(QAccessible::Name).isEmpty())
            continue;
        ++warnings;
        std::fprintf(stderr, "%s without a name in %s\n", widget->metaObject()->className(),
            widget->parentWidget()->metaObject()->className());
    }
}

void shoot(std::unique_ptr<QWidget> sheet, const QString &file)
{
    sheet->setAttribute(Qt::WA_DontShowOnScreen);
    sheet->show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    expectNames(*sheet);
    if (!sheet->grab().save(file))
        ++warnings;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(count);
    QApplication app(argc, argv);
    const QDir out(app.arguments().value(1, u"."_s));
    out.mkpath(u"."_s);
    ui::Theme theme(app);
    for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
        ui::installLanguage(language);
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            theme.setMode(mode);
            const test::Gallery gallery{theme, language};
            const QString name = ui::codeOf(language) + (theme.tokens().isDark ? "-dark-"_L1 : "-light-"_L1);
            shoot(test::chartSheet(gallery), out.filePath(name + "charts.png"_L1));
            test::floatingSheet(gallery).save(out.filePath(name + "floating.png"_L1));
            test::paperSheet(gallery).save(out.filePath(name + "paper.png"_L1));
            shoot(test::frameSheet(gallery), out.filePath(name + "frame.png"_L1));
            shoot(test::widgetSheet(gallery), out.filePath(name + "widgets.png"_L1));
        }
    }
    theme.setMode(ui::Theme::Mode::Light);
    theme.setTextScale(1.5);
    shoot(test::frameSheet({theme, ui::Language::English}), out.filePath("en-light-frame-150.png"_L1));
    return warnings == 0 ? 0 : 1;
}
