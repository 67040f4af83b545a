#pragma once

#include <QWidget>

namespace csm::ui {

class Theme;

/// One setting: what it is called, what it means, and the control for it at the right.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const Theme &theme, const QString &name, const QString &note, QWidget *control = nullptr,
        QWidget *parent = nullptr);
};

} // namespace csm::ui
