#include "app/csmctl/stopsignals.h"

#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace csm::ctl;

/// In processes of their own, because the test's own process has threads that take signals first.
class TestStopSignals : public QObject
{
    Q_OBJECT

private:
    /// The status with which a process ends that does @p work.
    template<typename Work>
    static int statusOf(Work work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGINT, SIG_DFL);
            std::signal(SIGTERM, SIG_DFL);
            work();
            ::_exit(0);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        return status;
    }

private slots:
    void aSignalAsksToStop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aSignalAsksToStop()
    {
        QFETCH(int, signal);
        const int status = statusOf([signal] {
            const StopSignals stopping;
            if (stopping.token().stop_requested())
                ::_exit(1);
            ::kill(::getpid(), signal);
            stopping.wait();
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void withoutASignalItEndsQuietly()
    {
        const int status = statusOf([] {
            for (int i = 0; i < 50; ++i)
                const StopSignals stopping;
        });
        QVERIFY(WIFEXITED(status));
    }

    void aSecondSignalEndsTheProcess()
    {
        const int status = statusOf([] {
            const StopSignals stopping;
            ::kill(::getpid(), SIGTERM);
            stopping.wait();
            for (;;)
                ::kill(::getpid(), SIGTERM);
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
    }
};

QTEST_GUILESS_MAIN(TestStopSignals)
#include "tst_stopsignals.moc"
