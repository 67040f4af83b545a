#pragma once

#include <QString>

#include <optional>

namespace csm {
struct Connection;
struct Error;
} // namespace csm

namespace csm::ui {

struct ConfirmText
{
    QString title = {};
    QString text = {};
    QString action = {}; ///< the verb on the button that does it
};

/// What the program asks the user in a dialog, and waits for. Tests answer in their place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual bool confirm(const ConfirmText &text) = 0;
    /// The token of a connection that needs one; empty: not now.
    virtual QString token(const Connection &connection) = 0;
    /// Where a document goes, with the suffix of @p proposal where none was typed; empty: nowhere.
    virtual QString saveFile(const QString &title, const QString &proposal, const QString &filter) = 0;
    /// A text to look at before it is copied; true: copy it.
    virtual bool showBeforeCopying(const QString &title, const QString &text) = 0;
    /// What keeps the program from opening its data; true: try again.
    virtual bool retryAfter(const Error &problem) = 0;
};

} // namespace csm::ui
