#include "app/csmctl/exitcode.h"

#include <QTest>

using namespace csm;
using namespace csm::ctl;

class TestExitCode : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsExit_data()
    {
        QTest::addColumn<QList<ErrorCode>>("codes");
        QTest::addColumn<int>("exit");
        using enum ErrorCode;
        QTest::newRow("the network") << QList{Unreachable, Timeout, RateLimited, ServerFailure, Tls} << 3;
        QTest::newRow("sign-in") << QList{SignIn, Forbidden, KeyStore} << 4;
        QTest::newRow("bad data") << QList{Portal, CutPage, ForeignHost, TooBig, BadData, CursorExpired} << 5;
        QTest::newRow("storage") << QList{Folder, DiskFull, NewerSchema, Damaged, ProfileInUse,
            ErrorCode::Storage, ExportTarget}
                                 << 6;
        QTest::newRow("usage") << QList{Address, ErrorCode::Usage, Ambiguous, Configuration} << 2;
        QTest::newRow("other") << QList{NotFound} << 1;
        QTest::newRow("cancelled") << QList{ErrorCode::Cancelled} << 7;
    }

    void everyCodeHasItsExit()
    {
        QFETCH(QList<ErrorCode>, codes);
        QFETCH(int, exit);
        for (const ErrorCode code : codes)
            QCOMPARE(int(exitCodeOf(code)), exit);
    }

    void noErrorLooksLikeSuccess()
    {
        for (int code = 0; code < errorCodeCount; ++code)
            QVERIFY(exitCodeOf(ErrorCode(code)) != ExitCode::Done);
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
