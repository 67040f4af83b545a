#pragma once

#include "ui/shell/prompts.h"

#include <QPointer>
#include <QWidget>

namespace csm::ui {

class Theme;

/// Prompts as real dialogs over the window.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(const Theme &theme)
        : m_theme(theme)
    {
    }

    void setParent(QWidget *parent) { m_parent = parent; }

    bool confirm(const ConfirmText &text) override;
    QString token(const Connection &connection) override;
    QString saveFile(const QString &title, const QString &proposal, const QString &filter) override;
    bool showBeforeCopying(const QString &title, const QString &text) override;
    bool retryAfter(const Error &problem) override;

private:
    const Theme &m_theme;
    QPointer<QWidget> m_parent;
};

} // namespace csm::ui
