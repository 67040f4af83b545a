#pragma once

#include <QByteArray>
#include <QString>

namespace csm::soql {

/// 'text', with what would end it escaped.
QString quoted(QByteArrayView text);

/// ('a','b')
QString listOf(const QByteArrayList &texts);

/// 2026-03-02T09:15:08.000Z
QString instant(qint64 ms);

/// The other way round, also with an offset (+0000); -1 if it is none.
qint64 instantOf(QByteArrayView text);

/// Salesforce takes more, but the whole query travels in a URL.
constexpr qsizetype idsPerQuery = 200;

} // namespace csm::soql
