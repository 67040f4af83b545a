#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace csm::ui {

QStringList Fonts::wordFamilies()
{
    return {u"Inter"_s, u"Noto Sans CJK KR"_s, u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s, u"sans-serif"_s};
}

// Inter's digits differ in width, and Qt 6.4 cannot ask a font for its tabular ones.
QStringList Fonts::figureFamilies()
{
    return {u"Noto Sans CJK KR"_s, u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s, u"sans-serif"_s};
}

QFont Fonts::font(int px, int weight, bool figures) const
{
    const int key = (px * 1000 + weight) * 2 + int(figures);
    if (const auto made = m_made.constFind(key); made != m_made.constEnd())
        return *made;
    QFont font;
    font.setFamilies(figures ? figureFamilies() : wordFamilies());
    font.setPixelSize(qMax(1, this->px(px)));
    font.setWeight(QFont::Weight(weight));
    if (m_medium == Medium::Pdf) {
        // Shaped glyphs have no entry in the PDF's character map and vanish when text is copied or searched.
        font.setStyleStrategy(QFont::PreferNoShaping);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return m_made.insert(key, font).value();
}

} // namespace csm::ui
