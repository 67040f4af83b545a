#include "core/mapping/textcleaning.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestTextCleaning : public QObject
{
    Q_OBJECT

private:
    static QString clean(const QString &text, bool severalLines)
    {
        const QByteArray utf8 = text.toUtf8();
        return QString::fromUtf8(cleanText({utf8.constData(), size_t(utf8.size())}, severalLines));
    }

private slots:
    void init() { failOnAnyWarning(); }

    void cleansText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("severalLines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Acme, Inc. – 한빛정밀 (株) 😀"_s << false
                               << u"Acme, Inc. – 한빛정밀 (株) 😀"_s;
        QTest::newRow("Hangul in pieces")
            << QString::fromUtf8("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") << false << u"한"_s;
        QTest::newRow("an accent apart") << u"Bo\u0308hm"_s << false << u"Böhm"_s;
        QTest::newRow("Ohm and Angstrom") << u"\u2126 \u212B"_s << false << u"Ω Å"_s;
        QTest::newRow("NUL") << QString(u"a\0b"_s) << false << u"a\uFFFDb"_s;
        QTest::newRow("bell and delete") << u"a\u0007b\u007F"_s << true << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("C1") << u"a\u0085b\u009B"_s << false << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("lines in one line") << u"a\r\nb\tc\nd\re"_s << false << u"a b c d e"_s;
        QTest::newRow("lines in several") << u"a\r\nb\tc\nd\re"_s << true << u"a\nb\tc\nd\ne"_s;
        QTest::newRow("markup stays as it is")
            << u"<b>&amp;</b><script>"_s << true << u"<b>&amp;</b><script>"_s;
        QTest::newRow("text that runs the other way stays") << u"\u202Eevil"_s << false << u"\u202Eevil"_s;
    }

    void cleansText()
    {
        QFETCH(QString, text);
        QFETCH(bool, severalLines);
        QFETCH(QString, expected);
        QCOMPARE(clean(text, severalLines), expected);
    }

    void goodTextIsNotCopied()
    {
        const std::string text = "Acme 한빛정밀, 제2공장";
        QCOMPARE(static_cast<const void *>(cleanText(text, false).constData()),
            static_cast<const void *>(text.data()));
    }

    void cutsWhatIsTooLongAndSaysSo()
    {
        const QString cut = clean(QString(200'000, u'가'), true);
        QVERIFY(cut.toUtf8().size() <= 256 * 1024 + 10);
        QVERIFY(cut.endsWith(u"가 […]"_s));
        const QString fits(256 * 1024, u'a');
        QCOMPARE(clean(fits, true), fits);
    }

    /// The shortcut for plain text must never let through what the long way would change.
    void agreesWithTheLongWay()
    {
        const quint64 seed = qEnvironmentVariableIsSet("SEED") ? qgetenv("SEED").toULongLong() : 20261121;
        qInfo("SEED=%llu", static_cast<unsigned long long>(seed));
        QRandomGenerator random(static_cast<quint32>(seed));
        for (int round = 0; round < 200'000; ++round) {
            QString text;
            for (int i = 1 + random.bounded(3); i > 0; --i) {
                const char32_t c = char32_t(random.bounded(0x20, random.bounded(4) == 0 ? 0x2FA1E : 0x10000));
                if (!QChar::isSurrogate(c))
                    text += QString::fromUcs4(&c, 1);
            }
            const QString cleaned = clean(text, false);
            QVERIFY2(cleaned == cleaned.normalized(QString::NormalizationForm_C),
                text.toUtf8().toHex(' ').constData());
            QVERIFY(
                std::ranges::none_of(cleaned, [](QChar c) { return c.category() == QChar::Other_Control; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextCleaning)
#include "tst_textcleaning.moc"
