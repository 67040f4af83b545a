#include "ui/format/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm::ui;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void isKoreanOrElseEnglish()
    {
        QCOMPARE(languageOf(u"ko"_s), Language::Korean);
        QCOMPARE(languageOf(u"ko_KR"_s), Language::Korean);
        QCOMPARE(languageOf(u"KO-kr"_s), Language::Korean);
        QCOMPARE(languageOf(u"en_US"_s), Language::English);
        QCOMPARE(languageOf(u"de"_s), Language::English);
        QCOMPARE(languageOf({}), Language::English);
        QCOMPARE(codeOf(Language::Korean), u"ko"_s);
    }

    void bringsItsWordsAlong()
    {
        QVERIFY(QFile::exists(u":/i18n/ko.qm"_s));
        QVERIFY(QFile::exists(u":/i18n/en.qm"_s));
    }

    void changesTheWordsOfQtToo()
    {
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        installLanguage(Language::Korean);
        QCOMPARE(cancel(), u"취소"_s);
        installLanguage(Language::English);
        QCOMPARE(cancel(), u"Cancel"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
