#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace csm {

/// Says, after each commit, whose data is to be read again. Carries no data. Thread-safe to publish to.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    /// @p accounts by local id; empty means: anything may have changed.
    void publish(const QSet<QString> &accounts) { emit changed(accounts); }

signals:
    void changed(const QSet<QString> &accounts);
};

} // namespace csm
