#include "tests/support/warnings.h"
#include "ui/documents/suggestedfilename.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm::test;
using namespace csm::ui;

namespace {

const QDate day(2025, 11, 21);

/// Fragments of names that have done harm somewhere.
QString hostileName(QRandomGenerator &random)
{
    static const QStringList parts
        = {u".."_s, u"/"_s, u"\\"_s, u"CON"_s, u"NUL."_s, u"aux"_s, u". "_s, u" "_s, u"~"_s, u"$HOME"_s,
            u"`id`"_s, u"\u202Efdp"_s, QString(QChar(0)), u"\n"_s, u":"_s, u"*?\"<>|"_s, u"가나다"_s,
            u"각"_s.normalized(QString::NormalizationForm_D), u"😀"_s, u"é"_s, u"-rf"_s, u"שלום"_s,
            QString(300, u'x'), QString(120, QChar(0xD55C)), QString(QChar(0xD800)), u"C:"_s, u"%2e%2e"_s};
    QString name;
    for (int i = random.bounded(6); i >= 0; --i)
        name += parts.at(random.bounded(parts.size()));
    return name;
}

} // namespace

class TestSuggestedFileName : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void namesAccountPlanAndDay()
    {
        QCOMPARE(suggestedFileName(u"한빛정밀"_s, u"생산 마감 자동화"_s, day),
            u"한빛정밀 - 생산 마감 자동화 - 2025-11-21.pdf"_s);
        QCOMPARE(suggestedFileName(u"A/B & Sons, Inc."_s, u"Phase 1: launch (3/4)"_s, day),
            u"A B Sons Inc - Phase 1 launch (3 4) - 2025-11-21.pdf"_s);
    }

    void saysAnAccountOnce()
    {
        QCOMPARE(suggestedFileName(u"한빛 정밀"_s, u"한빛 정밀 2026년 성공 계획"_s, day),
            u"한빛 정밀 2026년 성공 계획 - 2025-11-21.pdf"_s);
        QCOMPARE(suggestedFileName(u"A"_s, u"Acceleration"_s, day), u"A - Acceleration - 2025-11-21.pdf"_s);
    }

    void doesWithoutWhatIsMissing() { QCOMPARE(suggestedFileName({}, u"..."_s, day), u"2025-11-21.pdf"_s); }

    void cutsBetweenCharacters()
    {
        const QString name = suggestedFileName(QString(120, QChar(0xD55C)), u"x"_s, day);
        QCOMPARE(name, QString(29, QChar(0xD55C)) + u" - x - 2025-11-21.pdf"_s);
    }

    void isSafeWhateverTheNamesAre()
    {
        const quint32 seed = qEnvironmentVariableIntValue("SEED")
            ? quint32(qEnvironmentVariableIntValue("SEED"))
            : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        for (int i = 0; i < 500; ++i) {
            const QString name = suggestedFileName(hostileName(random), hostileName(random), day);
            QVERIFY2(name.toUtf8().size() <= 200, qPrintable(name));
            QVERIFY2(name.endsWith(u"2025-11-21.pdf"_s) && name.count(u'.') == 1, qPrintable(name));
            QVERIFY2(!name.startsWith(u' ') && name == name.normalized(QString::NormalizationForm_C),
                qPrintable(name));
            for (const char32_t c : name.toUcs4())
                QVERIFY2(c == u' ' || c == u'.' || c == u'-' || c == u'_' || c == u'(' || c == u')'
                        || QChar::isLetterOrNumber(c) || QChar::isMark(c),
                    qPrintable(name));
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QFile::WriteOnly), qPrintable(name));
        }
        QVERIFY(!QDir(folder.path()).entryList(QDir::Files).isEmpty());
        QVERIFY(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSuggestedFileName)
#include "tst_suggestedfilename.moc"
