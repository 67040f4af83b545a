#pragma once

#include <QDate>
#include <QString>

namespace csm::ui {

/// A name (no folder) of at most 200 bytes that every system takes: "한빛정밀 - 생산 마감 자동화 -
/// 2025-11-21.pdf".
QString suggestedFileName(const QString &account, const QString &plan, QDate date);

} // namespace csm::ui
