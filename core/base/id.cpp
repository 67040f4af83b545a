#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace csm {

QString freshId()
{
    // Seeded from the system once a thread: a full load makes a million ids.
    thread_local QRandomGenerator random = QRandomGenerator::securelySeeded();
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 high = (ms << 16) | 0x7000U | (random.generate() & 0x0FFFU);
    const quint64 low = 0x8000'0000'0000'0000U | (random.generate64() >> 2);
    return QUuid(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56), uchar(low >> 48),
        uchar(low >> 40), uchar(low >> 32), uchar(low >> 24), uchar(low >> 16), uchar(low >> 8), uchar(low))
        .toString(QUuid::WithoutBraces);
}

} // namespace csm
