#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

namespace csm::ui {

/// The program's faces by size (px at 100 %) and weight, on screen and, in points, on paper.
///
/// Sizes: 11 caption, 12 small and labels, 13 body, 14 card title, 16 record title, 20 page title, 22 account
/// name, 24/700 KPI number. Weights: 400, 500, 600, 700.
class Fonts
{
public:
    enum class Medium { Screen, Pdf };

    explicit Fonts(double scale = 1.0, Medium medium = Medium::Screen)
        : m_scale(scale)
        , m_medium(medium)
    {
    }

    QFont words(int px, int weight = QFont::Normal) const { return font(px, weight, false); }
    /// For what stands in columns: tables, tiles, axes. Its digits are all of one width.
    QFont figures(int px, int weight = QFont::Normal) const { return font(px, weight, true); }

    double scale() const { return m_scale; } ///< the user's text size, 0.9 to 1.5
    int px(int size) const { return qRound(size * m_scale); }

    static QStringList wordFamilies();
    static QStringList figureFamilies();

private:
    QFont font(int px, int weight, bool figures) const;

    double m_scale;
    Medium m_medium;
    mutable QHash<int, QFont> m_made; // making one costs more than painting with it
};

} // namespace csm::ui
