#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace csm::ctl {

/// What a command says. Its result is held back until the command went well, so that a failure leaves stdout
/// empty; notes go to stderr at once.
class Output
{
public:
    Output(int out, int err)
        : m_out(out)
        , m_err(err)
    {
    }

    void write(const QByteArray &bytes) { m_result += bytes; }
    void line(const QString &text); ///< control characters shown
    void json(const QJsonValue &value); ///< an object or an array: the one document, and a newline
    Result<void> flush(); ///< writes what was held back

    void note(const QString &text); ///< one line on stderr, control characters shown
    void progress(const QString &text); ///< in place of the last progress, where stderr is a terminal

private:
    int m_out;
    int m_err;
    bool m_inProgress = false;
    QByteArray m_result;
};

} // namespace csm::ctl
