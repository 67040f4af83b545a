#include "tests/bench/querybench.h"
#include "tests/bench/startbench.h"
#include "tests/bench/syncbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace csm;
using namespace csm::bench;
using namespace Qt::StringLiterals;

/// Prints what the program needs beside what the machine allows, both measured in this run.
/// Nothing here is a test: figures are read by people.
int main(int argc, char **argv)
{
    if (const std::optional<int> ended = runChild(argc, argv))
        return *ended;
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption accounts(u"accounts"_s, u"One size only."_s, u"N"_s);
    arguments.addOption(accounts);
    arguments.process(application);
    const QStringList sizes = arguments.isSet(accounts) ? QStringList(arguments.value(accounts))
                                                        : QStringList{u"400"_s, u"100000"_s};
    for (const QString &size : sizes) {
        std::printf("\n%s accounts\n", qPrintable(size));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile"_s);
        {
            auto profile = Profile::openForWriting(path);
            if (!profile)
                qFatal("%s", qPrintable(profile.error().detail));
            benchSync(*profile, size.toInt());
            benchQueries(*profile);
        }
        benchStart(path);
    }
    return 0;
}
