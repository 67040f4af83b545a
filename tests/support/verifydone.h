#pragma once

#include "core/sync/syncreport.h"

#include <QTest>

namespace csm::test {

inline QString problemOf(const SyncReport &report)
{
    if (!report.stoppedBy)
        return {};
    return errorCodeName(report.stoppedBy->code) + QLatin1Char(' ') + report.stoppedBy->detail;
}

} // namespace csm::test

/// A run that has to go to its end; evaluated once.
#define VERIFY_DONE(run)                                                                                     \
    do {                                                                                                     \
        const csm::SyncReport ended = (run);                                                                 \
        QVERIFY2(!ended.stoppedBy, qPrintable(csm::test::problemOf(ended)));                                 \
    } while (false)
