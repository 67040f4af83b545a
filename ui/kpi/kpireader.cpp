#include "ui/kpi/kpireader.h"

namespace csm::ui {

KpiReader::KpiReader(Read read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
}

KpiReader::~KpiReader() = default;

void KpiReader::ask(const KpiLevel &level)
{
    if (m_reading)
        m_next = level;
    else
        start(level);
}

void KpiReader::start(const KpiLevel &level)
{
    m_reading = true;
    m_worker = std::jthread([this, level] {
        const auto reading = m_read(level);
        QMetaObject::invokeMethod(
            this,
            [this, reading] {
                m_reading = false;
                if (const auto next = std::exchange(m_next, std::nullopt))
                    start(*next); // what was read is older than what is wanted
                else if (reading)
                    emit done(*reading);
                else
                    emit failed(reading.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace csm::ui
