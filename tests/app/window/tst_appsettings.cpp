#include "app/appsettings.h"
#include "tests/support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

class TestAppSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void startsWithTheDefaults()
    {
        QTemporaryDir folder;
        const auto settings = AppSettings::load(folder.path());
        QVERIFY(settings);
        QCOMPARE(*settings, AppSettings{});
        QCOMPARE(settings->company, Company::None);
    }

    void comesBackAsItWas()
    {
        QTemporaryDir folder;
        const QString profile = folder.filePath(u"a/b"_s);
        const AppSettings settings
            = {{ui::Language::Korean, ui::Theme::Mode::Dark}, Company::Practice, QByteArray("\0geo", 4)};
        QVERIFY(settings.save(profile));
        QCOMPARE(*AppSettings::load(profile), settings);
        QCOMPARE(QFile(AppSettings::path(profile)).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void forgetsAnUnknownWordButKeepsTheRest()
    {
        QTemporaryDir folder;
        write(folder, R"({"theme":"neon","company":"own","language":"ko"})");
        const auto settings = AppSettings::load(folder.path());
        QCOMPARE(settings->preferences.theme, ui::Theme::Mode::System);
        QCOMPARE(settings->company, Company::Own);
        QCOMPARE(settings->preferences.language, ui::Language::Korean);
    }

    void saysWhichFileCannotBeRead()
    {
        QTemporaryDir folder;
        write(folder, "{");
        const auto settings = AppSettings::load(folder.path());
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Configuration);
        QCOMPARE(settings.error().args.first(), AppSettings::path(folder.path()));
    }

    void aPlainFileInTheWayIsAnError()
    {
        QTemporaryDir folder;
        write(folder, "{}");
        const auto saved = AppSettings{}.save(AppSettings::path(folder.path()) + u"/profile"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Folder);
    }

private:
    static void write(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(AppSettings::path(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
