#include "core/kpi/kpicatalogue.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestKpiCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyKpiIsNamedAndExplainedInBothLanguages()
    {
        const KpiCatalogue &catalogue = KpiCatalogue::standard();
        QSet<QString> codes;
        for (const KpiDefinition &kpi : catalogue.definitions()) {
            QVERIFY(!kpi.id.isEmpty());
            QVERIFY2(kpi.name.en != kpi.name.ko && kpi.formula.en != kpi.formula.ko, qPrintable(kpi.code));
            codes.insert(kpi.code);
        }
        QCOMPARE(codes.size(), catalogue.definitions().size());
        QCOMPARE(catalogue.definition(u"nrr"_s).target, std::optional(1.0));
        QCOMPARE(catalogue.definition(u"nrr"_s).formula.in(QLocale::Korean),
            catalogue.definition(u"nrr"_s).formula.ko);
    }

    void everyReasonHasASentence()
    {
        for (const KpiReason reason : {KpiReason::NoData, KpiReason::NothingAtStart, KpiReason::TooFewAnswers,
                 KpiReason::SeveralCurrencies, KpiReason::NotKept}) {
            const LocalText text = KpiCatalogue::standard().reason(reason);
            QVERIFY(!text.en.isEmpty() && !text.ko.isEmpty() && text.en != text.ko);
        }
        QVERIFY(KpiCatalogue::standard().reason(KpiReason::None).en.isEmpty());
    }

    void aKpiWithoutItsWordsIsRefused()
    {
        const auto catalogue = KpiCatalogue::parse(
            "[[kpi]]\ncode = \"x\"\nunit = \"count\"\nversion = 1\nname = { en = \"X\" }\n", u"kpi.toml"_s);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::Configuration);
        QCOMPARE(catalogue.error().args, (QStringList{u"kpi.toml"_s, u"1"_s}));
    }

    void aLevelIsReadAsItIsWritten()
    {
        for (const QString &text : {u"all"_s, u"segment:SMB"_s, u"account:가온: 서울"_s})
            QCOMPARE(KpiLevel::parse(text)->text(), text);
        for (const QString &text : {u""_s, u"some"_s, u"segment:"_s, u"owner:me"_s})
            QCOMPARE(KpiLevel::parse(text).error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestKpiCatalogue)
#include "tst_kpicatalogue.moc"
