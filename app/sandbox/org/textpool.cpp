#include "app/sandbox/org/textpool.h"

namespace csm::sandbox {

Cell TextPool::add(QByteArrayView text)
{
    const QByteArray looked = QByteArray::fromRawData(text.data(), text.size());
    if (const auto found = m_numbers.constFind(looked); found != m_numbers.constEnd())
        return *found;
    const QByteArray kept = text.toByteArray();
    const Cell number = Cell(m_texts.size());
    m_texts.push_back(kept);
    m_numbers.insert(kept, number);
    return number;
}

} // namespace csm::sandbox
