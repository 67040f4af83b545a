#include "ui/theme/stylesheet.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr QLatin1StringView kRules(R"(
QToolTip { background: @surface; color: @text; border: 1px solid @borderStrong; padding: 5px 7px; }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: 5px; }
QMenu::item { color: @text; padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @surface2; }
QMenu::item:disabled { color: @text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QTextEdit, QPlainTextEdit {
    background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 8px; padding: 6px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QTextEdit:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
)");

} // namespace

QString styleSheet(const Look &look)
{
    const Tokens &t = look.tokens;
    QString sheet = kRules;
    const std::pair<QLatin1StringView, QColor> names[]
        = {{"@surface2"_L1, t.surface2}, {"@surface"_L1, t.surface}, {"@text3"_L1, t.text3},
            {"@text"_L1, t.text}, {"@borderStrong"_L1, t.borderStrong}, {"@border"_L1, t.border},
            {"@onAccent"_L1, t.onAccent}, {"@accent"_L1, t.accent}}; // longer names before their beginnings
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace csm::ui
