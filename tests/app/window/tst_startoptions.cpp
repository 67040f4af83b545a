#include "app/startoptions.h"
#include "core/storage/profile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;

class TestStartOptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void withoutArgumentsItIsTheStandardProfile()
    {
        const auto options = parse({});
        QVERIFY(options);
        QCOMPARE(options->profile, Profile::standardFolder());
        QVERIFY(options->shots.isEmpty());
        QVERIFY(!options->language);
        QVERIFY(!options->today.isValid());
    }

    void readsAllThatPicturesNeed()
    {
        const auto options
            = parse({u"--profile"_s, u"/p"_s, u"--shots"_s, u"/out"_s, u"--lang"_s, u"ko"_s, u"--theme"_s,
                u"dark"_s, u"--size"_s, u"1440x900"_s, u"--scale"_s, u"2"_s, u"--today"_s, u"2026-02-28"_s});
        QVERIFY(options);
        QCOMPARE(options->profile, u"/p"_s);
        QCOMPARE(options->shots, u"/out"_s);
        QCOMPARE(options->language, ui::Language::Korean);
        QCOMPARE(options->theme, ui::Theme::Mode::Dark);
        QCOMPARE(options->size, QSize(1440, 900));
        QCOMPARE(options->scale, 2);
        QCOMPARE(options->today, QDate(2026, 2, 28));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("size in words") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("size below the smallest window") << QStringList{u"--size"_s, u"800x600"_s};
        QTest::newRow("size above what is sane") << QStringList{u"--size"_s, u"99999x900"_s};
        QTest::newRow("scale") << QStringList{u"--scale"_s, u"3"_s};
        QTest::newRow("date") << QStringList{u"--today"_s, u"2026-02-30"_s};
        QTest::newRow("date and time") << QStringList{u"--today"_s, u"2026-02-03T10:00"_s};
        QTest::newRow("option") << QStringList{u"--shot"_s, u"/out"_s};
        QTest::newRow("no value") << QStringList{u"--shots"_s};
        QTest::newRow("argument") << QStringList{u"portfolio"_s};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        const auto options = parse(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::Usage);
        QVERIFY(!options.error().detail.isEmpty());
        QVERIFY(!options.error().args.value(0).isEmpty());
    }

private:
    static Result<StartOptions> parse(const QStringList &arguments)
    {
        return StartOptions::parse(QStringList{u"csm-workbench"_s} + arguments);
    }
};

QTEST_APPLESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
