#include "core/base/redaction.h"
#include "core/diagnostics/diagnostics.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    }

    void saysVersionsConnectionsRunsAndTheLog()
    {
        TestProfile profile;
        profile.addConnection();
        QVERIFY(profile.db().script(
            "UPDATE connection SET name = 'CANARY Ltd', user_name = 'CANARY Kim';"
            "INSERT INTO sync_run (id, source, started_at, ended_at, outcome, full, rows_written, requests, "
            "error_code, error_detail) VALUES ('r1', 'sf', 0, 1000, 'failed', 0, 12, 34, 'E-CUT', "
            "'cut at 99' || char(10) || 'Authorization: Bearer CANARY9');"));
        const auto text = diagnosticsText(profile.db(), {u"a line"_s, u"token=CANARY"_s});
        QVERIFY(text);
        QVERIFY2(text->startsWith("CSM Workbench 1.2.3\nQt "_L1), qPrintable(*text));
        QVERIFY(text->contains(", SQLite 3."_L1));
        QVERIFY(text->contains(
            "\nsalesforce 127.0.0.1:443 scope=all status=connected api=66.0 synced=never\n"_L1));
        QVERIFY2(text->contains("\n1970-01-01T00:00:00Z to 1970-01-01T00:00:01Z failed full=0 rows=12 "
                                "requests=34 conflicts=0 skipped=0 E-CUT cut at 99\\n"_L1),
            qPrintable(*text));
        QVERIFY(text->contains("\na line\n"_L1));
        QVERIFY2(!text->contains("CANARY"_L1), qPrintable(*text));
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
