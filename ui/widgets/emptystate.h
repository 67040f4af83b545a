#pragma once

#include "ui/paint/icon.h"
#include "ui/widgets/themedwidget.h"

namespace csm::ui {

class Button;
class PlainLabel;

/// What stands where nothing is: one sentence and, if something can be done about it, one button.
class EmptyState final : public ThemedWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, QLatin1StringView iconName, const QString &sentence,
        const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

signals:
    void actionTriggered();

private:
    PlainLabel *m_sentence;
};

} // namespace csm::ui
