#include "core/base/error.h"

#include <QSet>
#include <QTest>

using namespace csm;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasANameOfItsOwnAndIsFoundByIt()
    {
        QSet<QString> names;
        for (int i = 0; i < errorCodeCount; ++i) {
            const QString name = errorCodeName(ErrorCode(i));
            QVERIFY(name.startsWith("E-"_L1));
            QVERIFY(!names.contains(name));
            names.insert(name);
            QVERIFY(errorCodeNamed(name) == ErrorCode(i));
        }
        QVERIFY(!errorCodeNamed(u"E-NOSUCH"));
    }

    void namesStandBesideTheirCodes()
    {
        QCOMPARE(errorCodeName(ErrorCode::Unreachable), u"E-OFFLINE"_s);
        QCOMPARE(errorCodeName(ErrorCode::ForeignHost), u"E-ORIGIN"_s);
        QCOMPARE(errorCodeName(ErrorCode::Folder), u"E-FOLDER"_s);
        QCOMPARE(errorCodeName(ErrorCode::KeyStore), u"E-KEYRING"_s);
        QCOMPARE(errorCodeName(ErrorCode::Cancelled), u"E-CANCELLED"_s);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
