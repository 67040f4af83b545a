#pragma once

#include <QRegularExpression>
#include <QTest>

namespace csm::test {

/// A Qt warning is a failure: called in every test's init(). (Qt 6.4 has no such call without a pattern.)
/// Except what the offscreen platform says of every window shown.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace csm::test
