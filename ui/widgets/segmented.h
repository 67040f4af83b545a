#pragma once

#include "ui/widgets/themedwidget.h"

#include <QList>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace csm::ui {

/// One view among several, with how many it holds.
struct Segment
{
    QString text = {};
    std::optional<qint64> count = {};
    Tone tone = Tone::Neutral; ///< of the count

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// A row of views of which one is chosen; Tab enters it once, the arrow keys choose.
class Segmented final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Segmented(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the choice where it still exists, and says nothing about it.
    void setSegments(const QList<Segment> &segments);
    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

private:
    void paintEvent(QPaintEvent *event) override;

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace csm::ui
