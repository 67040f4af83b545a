#include "ui/widgets/plaintooltip.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace csm::ui {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace csm::ui
