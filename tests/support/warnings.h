#pragma once

#include <QRegularExpression>
#include <QTest>

namespace csm::test {

/// A Qt warning is a failure: called in every test's init(). (Qt 6.4 has no such call without a pattern.)
/// Except the one that the offscreen platform says of every window shown.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace csm::test
