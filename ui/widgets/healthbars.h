#pragma once

#include "ui/widgets/themedwidget.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace csm::ui {

/// A part of a score, 0 to 100.
struct HealthPart
{
    QString label = {};
    std::optional<double> score = {}; ///< empty when there is nothing to measure
    QString number = {}; ///< as shown: "38", "–"
    Tone tone = Tone::Neutral;

    friend bool operator==(const HealthPart &, const HealthPart &) = default;
};

/// The parts of a score under each other. Each is a button: it explains its number.
class HealthBars final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit HealthBars(const Theme &theme, QWidget *parent = nullptr);

    void setParts(const QList<HealthPart> &parts);
    QWidget *row(int index) const; ///< to anchor an explanation at

signals:
    void clicked(int index);

private:
    QVBoxLayout *m_rows;
};

} // namespace csm::ui
