#include "app/singleinstance.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace csm;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstIsAlone()
    {
        QTemporaryDir folder;
        QVERIFY(!SingleInstance(folder.path()).raiseOther());
    }

    void theSecondRaisesTheFirst()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        bool other = false;
        std::thread second([&] { other = SingleInstance(folder.path() + u"/."_s).raiseOther(); });
        QTRY_COMPARE(raised.size(), 1);
        second.join();
        QVERIFY(other);
    }

    void profilesDoNotDisturbEachOther()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        first.listen();
        QVERIFY(!SingleInstance(two.path()).raiseOther());
    }

    void whatACrashLeftIsTakenOver()
    {
        QTemporaryDir folder;
        {
            SingleInstance crashed(folder.path());
            crashed.listen();
        }
        SingleInstance next(folder.path());
        QVERIFY(!next.raiseOther());
        next.listen();
        QSignalSpy raised(&next, &SingleInstance::raiseRequested);
        std::thread second([&] { SingleInstance(folder.path()).raiseOther(); });
        QTRY_COMPARE(raised.size(), 1);
        second.join();
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
