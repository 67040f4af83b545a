#pragma once

#include "ui/sync/synccontrol.h"

#include <QStringList>

namespace csm::test {

/// A SyncControl that does nothing but write down what was asked of it, in the state that a test sets.
class FakeSyncControl final : public ui::SyncControl
{
public:
    ui::SyncStatus state = {};
    QStringList calls = {};
    QList<ConnectRequest> requests = {};

    void change(const ui::SyncStatus &status)
    {
        state = status;
        emit statusChanged();
    }

    ui::SyncStatus status() const override { return state; }
    void sync() override { calls.append(QStringLiteral("sync")); }
    void syncOne(const QString &id) override { calls.append(QStringLiteral("syncOne ") + id); }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    void connectTo(const ConnectRequest &request) override
    {
        calls.append(QStringLiteral("connectTo"));
        requests.append(request);
    }
    void disconnect(const QString &id, bool wipe) override
    {
        calls.append((wipe ? QStringLiteral("wipe ") : QStringLiteral("disconnect ")) + id);
    }
    void giveToken(const QString &id, const QString &token) override
    {
        calls.append(QStringLiteral("giveToken ") + id + u' ' + token);
    }
};

} // namespace csm::test
