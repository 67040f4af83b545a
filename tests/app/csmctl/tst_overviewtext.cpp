#include "app/csmctl/overviewtext.h"
#include "tests/support/warnings.h"

#include <QTest>
#include <QTimeZone>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestOverviewText : public QObject
{
    Q_OBJECT

private:
    static AccountOverview overview()
    {
        AccountOverview overview;
        overview.account.id = u"a1"_s;
        overview.account.name = u"한빛\x1b[2J"_s;
        overview.health.score = 35.2;
        overview.health.band = HealthBand::Risk;
        overview.contacts = {{u"c1"_s, {}, u"Ada\nLovelace"_s}};
        TimelineEntry entry;
        entry.kind = TimelineKind::CaseOpened;
        entry.title = u"Late\u202e"_s;
        entry.at = QDateTime(QDate(2026, 11, 2), QTime(3, 4), Qt::UTC);
        overview.timeline = {entry};
        SuccessPlan plan;
        plan.id = u"p1"_s;
        plan.name = u"Plan"_s;
        plan.internalNotes = u"CANARY"_s;
        Objective objective;
        objective.title = u"Faster\r"_s;
        objective.internalNotes = u"CANARY"_s;
        Step step;
        step.title = u"Step"_s;
        step.progress = 100;
        objective.steps = {step};
        plan.objectives = {objective};
        overview.plans = {plan};
        return overview;
    }

    static QString textIn(ui::Language language)
    {
        ui::installLanguage(language);
        return overviewText(overview(), ui::Format(language), QTimeZone::utc());
    }

private slots:
    void init() { failOnAnyWarning(); }

    void saysWhoHowHealthyAndWhatHappened()
    {
        const QString english = textIn(ui::Language::English);
        QVERIFY2(english.contains("35 (at risk)"_L1), qPrintable(english));
        QVERIFY(english.contains("case opened"_L1));
        QVERIFY(english.contains("    [x] Step"_L1));
        const QString korean = textIn(ui::Language::Korean);
        QVERIFY2(korean.contains(u"35 (위험)"_s), qPrintable(korean));
        QVERIFY(korean.contains(u"티켓 접수"_s));
    }

    void aTerminalIsNotToldWhatToDo()
    {
        const QString text = textIn(ui::Language::English);
        for (const QChar c : text)
            QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x202E), qPrintable(text));
        QVERIFY(text.contains("\\u001b[2J"_L1));
        QVERIFY(text.contains("Faster\\r"_L1));
    }

    void internalNotesStayInside() { QVERIFY(!textIn(ui::Language::English).contains("CANARY"_L1)); }
};

QTEST_GUILESS_MAIN(TestOverviewText)
#include "tst_overviewtext.moc"
