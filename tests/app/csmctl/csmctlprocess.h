#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace csm::test {

/// What a finished csmctl left behind.
struct Ran
{
    int exit = -1; ///< -1: it crashed
    QByteArray out = {};
    QByteArray err = {};

    QJsonArray array() const;
    QJsonObject object() const;
    QByteArray lastError() const; ///< the last line of stderr
    QByteArray everything() const; ///< to be shown when a test fails
};

/// The real program, in an environment without a session bus, a display or anybody's home.
class CsmctlProcess : public QProcess
{
    Q_OBJECT
public:
    explicit CsmctlProcess(const QStringList &arguments, const QByteArray &token = {});

    Ran finish(const QByteArray &input = {}); ///< waits for its end, while our own events go on
};

/// Runs csmctl to its end. @p token goes the way of CSM_TOKEN.
Ran csmctl(const QStringList &arguments, const QByteArray &token = {}, const QByteArray &input = {});

} // namespace csm::test
