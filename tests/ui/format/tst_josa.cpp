#include "ui/format/josa.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm::ui;

class TestJosa : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheLastSound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("expected");

        const auto row = [](QStringView name, QStringView pair, QStringView expected) {
            QTest::newRow(expected.toUtf8().constData())
                << name.toString() << pair.toString() << expected.toString();
        };
        row(u"한빛정밀", u"을/를", u"한빛정밀을");
        row(u"푸른마을저축", u"은/는", u"푸른마을저축은");
        row(u"바른나무", u"이/가", u"바른나무가");
        row(u"가온", u"과/와", u"가온과");
        row(u"서울", u"으로/로", u"서울로");
        row(u"부산", u"으로/로", u"부산으로");
        row(u"제주", u"으로/로", u"제주로");
        row(u"한빛(주)", u"이/가", u"한빛(주)가");
        row(u"‘챔피언’", u"을/를", u"‘챔피언’을");
        row(u"2공장 1", u"을/를", u"2공장 1을");
        row(u"4812", u"을/를", u"4812를");
        row(u"100", u"이/가", u"100이");
        row(u"7", u"으로/로", u"7로");
        row(u"Salesforce", u"을/를", u"Salesforce를");
        row(u"Odoo", u"이/가", u"Odoo가");
        row(u"HubSpot", u"을/를", u"HubSpot을");
        row(u"Slack", u"과/와", u"Slack과");
        row(u"Gmail", u"으로/로", u"Gmail로");
        row(u"Zoom", u"은/는", u"Zoom은");
        row(u"Aurora Holdings", u"은/는", u"Aurora Holdings는");
        row(u"NRR", u"을/를", u"NRR을");
        row(u"CRM", u"이/가", u"CRM이");
        row(u"KPI", u"은/는", u"KPI는");
        row(u"", u"을/를", u"를");
        row(u"東京", u"을/를", u"東京를");
    }
    void fitsTheLastSound()
    {
        QFETCH(QString, name);
        QFETCH(QString, pair);
        QTEST(josa(name, pair), "expected");
    }

    void readsDecomposedHangul()
    {
        const QString decomposed = u"가온"_s.normalized(QString::NormalizationForm_D);
        QCOMPARE(josa(decomposed, u"을/를"_s), decomposed + u"을"_s);
    }
};

QTEST_GUILESS_MAIN(TestJosa)
#include "tst_josa.moc"
