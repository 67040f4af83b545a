#pragma once

#include <QByteArray>

#include <fcntl.h>
#include <unistd.h>

namespace csm::test {

/// A place to write to whose content is read afterwards.
class Pipe
{
public:
    Pipe()
    {
        const bool made = ::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) == 0;
        Q_ASSERT(made);
    }
    ~Pipe()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    int writeEnd() const { return m_ends[1]; }

    QByteArray taken()
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(m_ends[0], buffer, sizeof buffer)) > 0;)
            all.append(buffer, qsizetype(got));
        return all;
    }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace csm::test
