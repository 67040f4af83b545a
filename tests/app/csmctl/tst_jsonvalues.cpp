#include "app/csmctl/json/jsonvalues.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace csm;
using namespace csm::ctl;
using namespace Qt::StringLiterals;

class TestJsonValues : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const QJsonValue &value)
    {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    }

private slots:
    void missingIsNull()
    {
        QCOMPARE(written(json(QString())), QByteArray("[null]"));
        QCOMPARE(written(json(QDate())), QByteArray("[null]"));
        QCOMPARE(written(json(QDateTime())), QByteArray("[null]"));
        QCOMPARE(written(json(std::optional<double>())), QByteArray("[null]"));
        QCOMPARE(written(json(std::optional<Money>())), QByteArray("[null]"));
        QCOMPARE(written(json(std::optional<int>(0))), QByteArray("[0]"));
    }

    void datesHaveNoTimeAndInstantsEndInZ()
    {
        QCOMPARE(written(json(QDate(2026, 1, 2))), QByteArray("[\"2026-01-02\"]"));
        const QDateTime seoul(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone("Asia/Seoul"));
        QCOMPARE(written(json(seoul)), QByteArray("[\"2026-01-01T18:04:05.006Z\"]"));
    }

    void moneyIsMinorUnitsToTheLastOne()
    {
        QCOMPARE(written(json(Money{9'007'199'254'740'993, u"KRW"_s})),
            QByteArray("[{\"currency\":\"KRW\",\"minor\":9007199254740993}]"));
    }

    void numbersKeepTheirDigits()
    {
        QCOMPARE(written(json(0.1)), QByteArray("[0.1]"));
        QCOMPARE(written(json(0.7800000000000001)), QByteArray("[0.7800000000000001]"));
        QCOMPARE(written(json(std::numeric_limits<qint64>::max())), QByteArray("[9223372036854775807]"));
        QCOMPARE(written(json(std::numeric_limits<double>::quiet_NaN())), QByteArray("[null]"));
    }

    void hostileTextStaysItself()
    {
        const QString text = u"<img src=x>\"\\\n\x1b[31m\u202e한빛\U0001F600"_s;
        const QJsonArray read = QJsonDocument::fromJson(written(json(text))).array();
        QCOMPARE(read.at(0).toString(), text);
        QVERIFY(written(json(text)).contains("한빛"));
        QVERIFY(!written(json(text)).contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestJsonValues)
#include "tst_jsonvalues.moc"
