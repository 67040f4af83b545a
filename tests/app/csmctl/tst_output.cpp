#include "app/csmctl/output.h"
#include "core/base/redaction.h"
#include "tests/app/csmctl/pipe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void theResultIsHeldBackAndNotesAreNot()
    {
        Pipe out;
        Pipe err;
        Output output(out.writeEnd(), err.writeEnd());
        output.json(QJsonObject{{u"name"_s, u"한빛"_s}});
        output.note(u"left out"_s);
        QCOMPARE(out.taken(), QByteArray());
        QCOMPARE(err.taken(), QByteArray("left out\n"));
        QVERIFY(output.flush());
        QCOMPARE(out.taken(), QByteArray("{\"name\":\"한빛\"}\n"));
    }

    void anEmptyListIsADocument()
    {
        Pipe out;
        Output output(out.writeEnd(), out.writeEnd());
        output.json(QJsonArray());
        QVERIFY(output.flush());
        QCOMPARE(out.taken(), QByteArray("[]\n"));
    }

    void aNoteIsOneLineWithoutSecrets()
    {
        Pipe err;
        Output output(err.writeEnd(), err.writeEnd());
        hideSecret(u"CANARY-4"_s);
        output.note(u"a\nE-FAKE: b \x1b[31m CANARY-4"_s);
        QCOMPARE(err.taken(), QByteArray("a\\nE-FAKE: b \\u001b[31m [redacted]\n"));
    }

    void progressIsForTerminalsOnly()
    {
        Pipe err;
        Output output(err.writeEnd(), err.writeEnd());
        output.progress(u"Accounts 200"_s);
        output.progress({});
        QCOMPARE(err.taken(), QByteArray());
    }

    void aFullDiskIsSaid()
    {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("this system has no /dev/full");
        Output output(full, full);
        output.line(u"lost"_s);
        QCOMPARE(output.flush().error().code, ErrorCode::DiskFull);
        ::close(full);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
