#include "ui/widgets/buttontext.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kLongestName = 30;

} // namespace

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

QString shortName(const QString &name)
{
    return name.size() > kLongestName ? name.left(kLongestName - 1).trimmed() + u'…' : name;
}

} // namespace csm::ui
