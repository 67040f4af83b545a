#pragma once

#include "app/sandbox/org/cell.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace csm::sandbox {

/// Every text of the org once, in UTF-8; a cell holds its number.
class TextPool
{
public:
    Cell add(QByteArrayView text);
    const QByteArray &text(Cell cell) const { return m_texts[size_t(cell)]; }

private:
    std::vector<QByteArray> m_texts;
    QHash<QByteArray, Cell> m_numbers;
};

} // namespace csm::sandbox
