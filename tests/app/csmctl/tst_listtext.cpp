#include "app/csmctl/listcolumns.h"
#include "app/csmctl/listtext.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprofile.h"
#include "tests/support/warnings.h"

#include <QTest>
#include <QTimeZone>

using namespace csm;
using namespace csm::ctl;
using namespace csm::test;
using namespace Qt::StringLiterals;

class TestListText : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        ui::installLanguage(ui::Language::English);
    }

    void everyColumnOfEveryListHasATitleInBothLanguages()
    {
        TestProfile profile;
        const ManualClock clock;
        for (const QString &word : listWords()) {
            for (const auto gone : {ListQueries::Gone::Without, ListQueries::Gone::Only}) {
                const auto table = ListQueries(profile.db(), clock).list(word, gone);
                QVERIFY(table);
                for (const QString &column : table->columns) {
                    if (column == u"id" || column.endsWith("Id"_L1))
                        continue;
                    ui::installLanguage(ui::Language::English);
                    const QString english = columnTitle(column);
                    QVERIFY2(english != column, qPrintable(word + u' ' + column));
                    ui::installLanguage(ui::Language::Korean);
                    QVERIFY2(columnTitle(column) != english || english == english.toUpper(),
                        qPrintable(word + u' ' + column));
                }
            }
        }
    }

    void idsStandAtTheEndAndHostileTextAsEscapes()
    {
        ListTable table;
        table.columns = {u"id"_s, u"remoteId"_s, u"name"_s, u"band"_s, u"mrr"_s, u"dueOn"_s};
        table.rows = {{u"local-1"_s, u"001x"_s, u"a\x1b[31m<b>"_s, u"risk"_s, Money{12'800'000, u"KRW"_s},
            QDate(2026, 1, 2)}};
        const QStringList lines
            = listText(table, ui::Format(ui::Language::English), QTimeZone::utc()).split(u'\n');
        QCOMPARE(lines.at(2), u"a\\u001b[31m<b>  at risk  ₩12.8M  2026-01-02  local-1"_s);
        QVERIFY(!lines.join(u' ').contains("001x"_L1));
    }

    void whatIsMissingIsADash()
    {
        ListTable table;
        table.columns = {u"id"_s, u"name"_s, u"health"_s};
        table.rows = {{u"1"_s, {}, {}}};
        QVERIFY(listText(table, ui::Format(ui::Language::English), QTimeZone::utc())
                    .contains(u"–     –       1"_s));
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
