#pragma once

#include <QLocalServer>
#include <QObject>

namespace csm {

/// One window a profile: a second start raises the first one's window instead. Only the same user may ask.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &profile);

    /// True when another program shows this profile; its window has been asked to the front.
    bool raiseOther() const;

    /// From here on raiseRequested() tells of a second start.
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace csm
