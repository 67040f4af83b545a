#include "ui/theme/wbstyle.h"

#include "ui/paint/shapes.h"
#include "ui/theme/buttonstyle.h"
#include "ui/theme/fieldstyle.h"
#include "ui/theme/menustyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

#include <map>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

const std::map<QStyle::PixelMetric, int> kMetrics = {
    {QStyle::PM_ScrollBarExtent, 10},
    {QStyle::PM_ScrollBarSliderMin, 36},
    {QStyle::PM_CheckBoxLabelSpacing, 9},
    {QStyle::PM_RadioButtonLabelSpacing, 9},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 5},
    {QStyle::PM_MenuVMargin, 5},
    {QStyle::PM_ToolTipLabelFrameWidth, 6},
    {QStyle::PM_SplitterWidth, 14}, // the gap between cards
    {QStyle::PM_HeaderMargin, 12},
    {QStyle::PM_FocusFrameHMargin, 3},
};

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool takesWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Branches, panels, hairlines, and what is not painted at all.
bool drawSmallPart(
    QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const Look &look)
{
    switch (element) {
    case QStyle::PE_IndicatorBranch:
        if (option.state.testFlag(QStyle::State_Children))
            paintChevron(painter, QRectF(option.rect).center(), 8,
                option.state.testFlag(QStyle::State_Open) ? 180 : 90, look.tokens.text2);
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.tokens.border);
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        drawFloatingPanel(option.rect, painter, look);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelScrollAreaCorner:
    case QStyle::PE_IndicatorHeaderArrow:
        return true;
    default:
        return false;
    }
}

} // namespace

WbStyle::WbStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void WbStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (takesWheel(widget)) {
        widget->installEventFilter(this);
        widget->setFocusPolicy(Qt::StrongFocus); // the wheel brings no cursor either
    }
    // So that the rounded ground behind them shows through.
    if (isTextBox(widget) || widget->inherits("QComboBoxListView"))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
}

void WbStyle::unpolish(QWidget *widget)
{
    if (takesWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// The wheel scrolls the page and changes no value that lies under the mouse by chance.
bool WbStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

int WbStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.fonts().px(18);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme.fonts().px(16);
    case PM_DefaultFrameWidth:
        if (isTextBox(widget))
            return 7;
        break;
    default:
        if (const auto fixed = kMetrics.find(metric); fixed != kMetrics.end())
            return fixed->second;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int WbStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData); mask && option)
            mask->region = floatingMask(option->rect);
        return 1;
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_TabBar_CloseButtonPosition:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize WbStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Look look = m_theme.look();
    const int field = look.fonts.px(32);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, look);
        break;
    case CT_ToolButton:
        return size.expandedTo({look.fonts.px(28), look.fonts.px(28)});
    case CT_LineEdit:
        return {size.width() + 20, field};
    case CT_ComboBox:
        return {size.width() + 44, field};
    case CT_SpinBox:
        return {size.width() + 34, field};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFontMetrics metrics(look.fonts.words(13, QFont::DemiBold));
            return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + 26, look.fonts.px(40)};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, look);
        break;
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), look.fonts.px(34)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 12, qMax(base.height(), look.fonts.px(32))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect WbStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 1, -8, -1) : rect;
    }
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(12, 0, -12, -1);
    if (element == SE_HeaderArrow)
        return {}; // painted behind the label
    if (element == SE_ItemViewItemText && !(widget && widget->inherits("QCalendarView")))
        return rect.adjusted(6, 0, -6, 0);
    return rect;
}

QRect WbStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -28, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - 27, option->rect.top(), 28, option->rect.height()};
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(8, 1, -22, -1);
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const int length = bar->orientation == Qt::Horizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            const int wanted
                = range > 0 ? int(qint64(bar->pageStep) * length / (range + bar->pageStep)) : length;
            const int slider = qBound(qMin(36, length), wanted, length);
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            return bar->orientation == Qt::Horizontal ? QRect(at, 0, slider, bar->rect.height())
                                                      : QRect(0, at, bar->rect.width(), slider);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void WbStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Look look = m_theme.look();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && element == PE_PanelItemViewRow) {
        if (!widget || !widget->inherits("QCalendarView"))
            drawRow(*item, *painter, widget, look);
        return;
    }
    if (item && element == PE_PanelItemViewItem) { // a table's row has its ground already
        if (qobject_cast<const QListView *>(widget))
            drawListItem(*item, *painter, look);
        else if (qobject_cast<const QTreeView *>(widget))
            drawTreeCell(*item, *painter, look);
        return;
    }
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option->rect, option->state, *painter, look);
        return;
    case PE_Frame:
        if (isTextBox(widget))
            return drawField(option->rect, option->state, *painter, look);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option->rect, option->state, *painter, look);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option->rect, option->state, *painter, look);
    case PE_FrameFocusRect:
        if (m_theme.showsFocusRing(widget) && !qobject_cast<const QAbstractItemView *>(widget))
            paintRounded(*painter, option->rect, 5, {}, look.tokens.accent, 2);
        return;
    default:
        if (drawSmallPart(element, *option, *painter, look))
            return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WbStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Look look = m_theme.look();
    const bool ring = m_theme.showsFocusRing(widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel)
            return drawButtonBevel(*button, *painter, widget, look, ring);
        if (element == CE_PushButtonLabel)
            return drawButtonLabel(*button, *painter, widget, look);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel)
        return drawComboLabel(*combo,
            proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget), *painter, look);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHeaderSection(option->rect, *painter, look);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel)
        return drawHeaderLabel(*header, *painter, look);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTab)
        return drawTab(*tab, *painter, look, ring && tab->state.testFlag(State_HasFocus));
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        QStyleOptionViewItem calm(*item); // words keep their colour on the soft ground of a selection
        calm.palette.setColor(QPalette::HighlightedText, look.tokens.text);
        return QProxyStyle::drawControl(element, &calm, painter, widget);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem)
        return drawMenuItem(*item, *painter, look);
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WbStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Look look = m_theme.look();
    const bool ring = m_theme.showsFocusRing(widget);
    const auto part
        = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, look, ring);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return drawSpinBox(*spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), *painter, look);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, part(SC_ScrollBarSlider), *painter, look);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        if (tool->icon.isNull() || (tool->toolButtonStyle == Qt::ToolButtonIconOnly && tool->text.isEmpty()))
            return drawToolButton(*tool, *painter, look, ring);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace csm::ui
