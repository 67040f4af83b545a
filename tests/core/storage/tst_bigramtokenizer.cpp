#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestBigramTokenizer : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("two syllables inside a compound") << u"분기성공계획을 검토했다"_s << u"성공"_s << true;
        QTest::newRow("two syllables at the end") << u"고객 성공"_s << u"성공"_s << true;
        QTest::newRow("three syllables") << u"담당자가 바뀌었다"_s << u"담당자"_s << true;
        QTest::newRow("one syllable is the last one") << u"획"_s << u"획"_s << true;
        QTest::newRow("not across words") << u"성 공"_s << u"성공"_s << false;
        QTest::newRow("an English word, any case") << u"QBR Renewal talk"_s << u"renewal"_s << true;
        QTest::newRow("no half English word") << u"renewals"_s << u"renewal"_s << false;
        QTest::newRow("accents fold in case only") << u"ÉCOLE"_s << u"école"_s << true;
        QTest::newRow("mixed Hangul and Latin") << u"SSO로그인 오류"_s << u"로그인"_s << true;
        QTest::newRow("Han") << u"契約更新"_s << u"更新"_s << true;
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        TestProfile p;
        const auto added
            = (p.db()
                    .prepare("INSERT INTO search_document (kind, ref_id, name, body, jamo, choseong) VALUES "
                             "('account', 'a', '', :text, '', '')")
                    .bind(":text", text)
                    .run());
        QVERIFY2(added, qPrintable(added.error().detail));
        Statement q = p.db().prepare("SELECT count(*) FROM search_index WHERE search_index MATCH :query");
        q.bind(":query", u"\"%1\""_s.arg(query));
        int n = -1;
        QVERIFY(q.next());
        q >> n;
        QTEST(n > 0, "found");
    }

    void malformedUtf8IsNoTrap()
    {
        TestProfile p;
        const QByteArray bad("\xED\xA0\x80 \xF0\x9F \xC3 ok \xFF\xEC\x84", 15);
        Statement q
            = p.db().prepare("INSERT INTO search_document (kind, ref_id, name, body, jamo, choseong) VALUES "
                             "('a', 'b', '', ?1, '', '')");
        QVERIFY(q.bindText(1, bad).run());
    }
};

QTEST_GUILESS_MAIN(TestBigramTokenizer)
#include "tst_bigramtokenizer.moc"
