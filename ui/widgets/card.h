#pragma once

#include "ui/widgets/themedwidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace csm::ui {

class PlainLabel;

/// A white ground with rounded corners, 16 px of padding and, if titled, a line of title, note and small
/// controls.
class Card final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {});
    void addHeaderWidget(QWidget *widget); ///< at the right of the title

    QVBoxLayout *content() const { return m_content; }
    void setPadding(int padding); ///< 0 for tables that reach the edge

private:
    void paintEvent(QPaintEvent *event) override;
    void makeHeader();

    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    QHBoxLayout *m_header = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_note = nullptr;
};

} // namespace csm::ui
