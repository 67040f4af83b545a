#pragma once

#include <QIODevice>

namespace csm {

/// A request body that can be read once.
///
/// QNetworkAccessManager sends a request again, unasked, when the peer closes the connection after reading
/// it; a body that cannot be rewound is the only thing that stops it from doing a write twice.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(ReadOnly);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qsizetype n = std::min<qsizetype>(wanted, m_bytes.size() - m_read);
        if (n == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, n, data);
        m_read += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace csm
