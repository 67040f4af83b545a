#include "tests/app/csmctl/csmctlprocess.h"
#include "tests/app/csmctl/heldcrm.h"
#include "tests/app/csmctl/profilecontent.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

/// The real program, killed after every exchange with the CRM: the next run ends where an undisturbed one
/// does.
class TestKilledSync : public QObject
{
    Q_OBJECT

private:
    QStringList words(const QString &command, const QString &folder) const
    {
        return {command, u"--profile"_s, folder, u"--today"_s, u"2026-11-20"_s, u"--lang"_s, u"en"_s};
    }

    QString connectedProfile()
    {
        const QString folder = m_dir.filePath(u"connected%1"_s.arg(++m_profiles));
        const Ran ran = csmctl(words(u"connect"_s, folder)
                + QStringList{u"salesforce"_s, u"--url"_s, m_crm->url(), u"--token"_s, u"-"_s, u"--scope"_s,
                    u"all"_s},
            {}, "held-token\n");
        if (ran.exit != 0)
            qFatal("%s", ran.everything().constData());
        return folder;
    }

    Ran sync(const QString &folder) { return csmctl(words(u"sync"_s, folder), "held-token"); }

    /// False: the run ended before it came that far.
    bool killAfter(int exchanges, const QString &folder)
    {
        m_crm->holdAfter(exchanges);
        CsmctlProcess process(words(u"sync"_s, folder), "held-token");
        connect(m_crm.get(), &HeldCrm::held, &process, &QProcess::kill);
        const bool killed = process.finish().exit == -1;
        m_crm->holdAfter(-1);
        return killed;
    }

    QTemporaryDir m_dir;
    int m_profiles = 0;
    std::unique_ptr<HeldCrm> m_crm;

    /// The first line that is only in one of them; empty when there is none.
    static QString firstDifference(const QString &content, const QString &wanted)
    {
        const QStringList have = content.split(u'\n');
        const QStringList want = wanted.split(u'\n');
        for (qsizetype i = 0; i < std::max(have.size(), want.size()); ++i) {
            if (have.value(i) != want.value(i))
                return u"line %1: %2 instead of %3"_s.arg(i).arg(have.value(i), want.value(i));
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_crm = std::make_unique<HeldCrm>(
            sandbox::SandboxOptions{12, 3, QDate(2026, 11, 20), u"held-token"_s, {}});
    }

    void init() { failOnAnyWarning(); }

    void theNextRunEndsWhereAnUndisturbedOneDoes()
    {
        const QString undisturbed = connectedProfile();
        const Ran whole = sync(undisturbed);
        QVERIFY2(whole.exit == 0, whole.everything().constData());
        const QString wanted = profileContent(undisturbed);

        int kills = 0;
        for (int exchanges = 0;; ++exchanges) {
            const QString folder = connectedProfile();
            const bool killed = killAfter(exchanges, folder);
            const Ran ran = sync(folder);
            QVERIFY2(ran.exit == 0, ran.everything().constData());
            const QString difference = firstDifference(profileContent(folder), wanted);
            QVERIFY2(difference.isEmpty(),
                qPrintable(u"killed after %1 exchanges: %2"_s.arg(exchanges).arg(difference)));
            QDir(folder).removeRecursively();
            if (!killed)
                break;
            ++kills;
        }
        QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    }

    void aRunKilledAgainAndAgainArrives()
    {
        const QString undisturbed = connectedProfile();
        QCOMPARE(sync(undisturbed).exit, 0);
        const QString folder = connectedProfile();
        // Each run gets a little further than what a run must ask before it reads.
        int runs = 0;
        for (int exchanges = 1; killAfter(exchanges, folder); exchanges += 3)
            ++runs;
        QVERIFY(runs > 5);
        QCOMPARE(firstDifference(profileContent(folder), profileContent(undisturbed)), QString());
    }
};

QTEST_GUILESS_MAIN(TestKilledSync)
#include "tst_killedsync.moc"
