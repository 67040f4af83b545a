#pragma once

#include "ui/widgets/themedwidget.h"

class QHBoxLayout;

namespace csm::ui {

class PlainLabel;

/// Small grey words above a part of a card or of the rail, after a hairline if asked for.
class SectionHeader final : public ThemedWidget
{
    Q_OBJECT
public:
    enum class Rule { None, Above };

    SectionHeader(const Theme &theme, const QString &text, Rule rule = Rule::None, QWidget *parent = nullptr);

    void setText(const QString &text);
    void addWidget(QWidget *widget); ///< at the right

private:
    void paintEvent(QPaintEvent *event) override;

    PlainLabel *m_label;
    QHBoxLayout *m_row;
    const Rule m_rule;
};

} // namespace csm::ui
