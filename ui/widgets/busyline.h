#pragma once

#include "ui/widgets/themedwidget.h"

#include <optional>

namespace csm::ui {

class BusyBar;
class Button;
class ElidedLabel;
class PlainLabel;

/// What is being done, how far it is, and a way to stop it.
class BusyLine final : public ThemedWidget
{
    Q_OBJECT
public:
    explicit BusyLine(const Theme &theme, QWidget *parent = nullptr);

    /// @p count as it is shown ("120/164"); @p share 0 to 1, empty while the end is not known.
    void setProgress(const QString &what, const QString &count, std::optional<double> share);
    void setCancelling(); ///< the wish was heard

signals:
    void cancelRequested();

private:
    ElidedLabel *m_what;
    PlainLabel *m_count;
    BusyBar *m_bar;
    Button *m_cancel;
};

} // namespace csm::ui
