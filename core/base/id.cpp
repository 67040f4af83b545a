#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace csm {

QString freshId()
{
    return QString::fromLatin1(freshIdUtf8());
}

QByteArray freshIdUtf8()
{
    // Seeded from the system once a thread.
    thread_local QRandomGenerator random = QRandomGenerator::securelySeeded();
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 high = (ms << 16) | 0x7000U | (random.generate() & 0x0FFFU);
    const quint64 low = 0x8000'0000'0000'0000U | (random.generate64() >> 2);
    QByteArray text(36, '-');
    int at = 0;
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            ++at;
        const quint64 half = digit < 16 ? high : low;
        text[at++] = "0123456789abcdef"[(half >> (60 - digit % 16 * 4)) & 0xFU];
    }
    return text;
}

} // namespace csm
