#pragma once

#include "ui/format/format.h"

#include <QObject>

namespace csm {
struct Connection;
struct Error;
struct SyncReport;
} // namespace csm

namespace csm::ui {

class Prompts;
class Shell;
class SyncControl;
struct ShellParts;

/// Says what came of a sync or a connection, with the smallest signal that works, and asks for tokens.
class SyncAnnouncer final : public QObject
{
    Q_OBJECT
public:
    SyncAnnouncer(Shell &shell, const ShellParts &parts);

private:
    void finished(const Connection &connection, const SyncReport &report, bool asked);
    void failed(const Connection &connection, const Error &error, bool asked);
    void connected(const Connection &connection);
    void tokenNotKept(const Connection &connection);
    void disconnected(const QString &name, bool wiped);
    void askForToken(const Connection &connection);

    Shell &m_shell;
    SyncControl &m_sync;
    Prompts &m_prompts;
    const Format m_format;
    const bool m_practice;
    QString m_told; ///< the connection that the banner is about
};

} // namespace csm::ui
