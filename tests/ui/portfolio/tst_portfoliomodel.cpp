#include "tests/support/warnings.h"
#include "tests/ui/portfolio/portfoliorows.h"
#include "ui/portfolio/portfoliomodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace csm;
using namespace csm::test;
using namespace csm::ui;
using namespace Qt::StringLiterals;

class TestPortfolioModel : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 11, 21);

    struct Fixture
    {
        PortfolioModel model = PortfolioModel(Format(Language::Korean));
        QAbstractItemModelTester tester
            = QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    };

    static void sort(PortfolioModel &model, PortfolioColumn column, Qt::SortOrder order)
    {
        model.sort(int(column), order);
    }

    static QList<PortfolioRow> named(const QStringList &names)
    {
        QList<PortfolioRow> rows;
        for (const QString &name : names)
            rows.append(account(name, name));
        return rows;
    }

    /// Three accounts that know everything and one that knows nothing, in every column.
    QList<PortfolioRow> knownAndUnknown() const
    {
        QList<PortfolioRow> rows = named({u"가"_s, u"나"_s, u"다"_s, u"라"_s});
        const std::array values = {2, 1, 3};
        for (qsizetype i = 0; i < 3; ++i) {
            const int value = values[size_t(i)];
            AccountSummary &summary = rows[i].summary;
            summary.healthScore = value;
            summary.arr = Money{value, u"KRW"_s};
            summary.renewal.on = m_today.addDays(value);
            summary.planProgress = value / 10.0;
            summary.weeklyUsers.front() = 100;
            summary.weeklyUsers.back() = 100 + value;
            rows[i].ownerName = QString(QChar(u'A' + value));
        }
        return rows;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void sortsByEveryColumnAndKeepsTheUnknownLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("health") << int(PortfolioColumn::Health);
        QTest::newRow("trend") << int(PortfolioColumn::Trend);
        QTest::newRow("arr") << int(PortfolioColumn::Arr);
        QTest::newRow("renewal") << int(PortfolioColumn::Renewal);
        QTest::newRow("plan") << int(PortfolioColumn::Plan);
        QTest::newRow("owner") << int(PortfolioColumn::Owner);
    }
    void sortsByEveryColumnAndKeepsTheUnknownLast()
    {
        QFETCH(int, column);
        Fixture f;
        f.model.setBook(bookOf(knownAndUnknown(), m_today));
        sort(f.model, PortfolioColumn(column), Qt::AscendingOrder);
        QCOMPARE(namesOf(f.model), (QStringList{u"나"_s, u"가"_s, u"다"_s, u"라"_s}));
        sort(f.model, PortfolioColumn(column), Qt::DescendingOrder);
        QCOMPARE(namesOf(f.model), (QStringList{u"다"_s, u"가"_s, u"나"_s, u"라"_s}));
    }

    void sortsNamesAsAKoreanDirectoryDoes()
    {
        Fixture f;
        f.model.setBook(
            bookOf(named({u"Aurora"_s, u"하늘"_s, u"10번가"_s, u"다온"_s, u"9번가"_s, u"가온"_s}), m_today));
        sort(f.model, PortfolioColumn::Account, Qt::AscendingOrder);
        QCOMPARE(namesOf(f.model),
            (QStringList{u"9번가"_s, u"10번가"_s, u"가온"_s, u"다온"_s, u"하늘"_s, u"Aurora"_s}));
    }

    void equalValuesStandByName()
    {
        Fixture f;
        f.model.setBook(bookOf(named({u"다"_s, u"가"_s, u"나"_s}), m_today));
        sort(f.model, PortfolioColumn::Health, Qt::DescendingOrder);
        QCOMPARE(namesOf(f.model), (QStringList{u"가"_s, u"나"_s, u"다"_s}));
    }

    void findsWordsInNameSegmentIndustryAndOwner_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("part of the name") << u"빛정"_s << true;
        QTest::newRow("a half-typed syllable") << u"한비"_s << true;
        QTest::newRow("initials") << u"ㅎㅂㅈ"_s << true;
        QTest::newRow("initials that an input method joined") << u"ㅂㅈㅁ"_s << true;
        QTest::newRow("decomposed") << u"한빛"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("segment without case") << u"ENTERPRISE"_s << true;
        QTest::newRow("industry") << u"제조"_s << true;
        QTest::newRow("owner") << u"김하나"_s << true;
        QTest::newRow("two words, two fields") << u"제조 한빛"_s << true;
        QTest::newRow("one word that is not there") << u"제조 금융"_s << false;
        QTest::newRow("not across fields") << u"정밀enterprise"_s << false;
        QTest::newRow("initials of the owner are not looked for") << u"ㄱㅎㄴ"_s << false;
        QTest::newRow("blanks only") << u"   "_s << true;
        QTest::newRow("a pattern is text") << u".*"_s << false;
    }
    void findsWordsInNameSegmentIndustryAndOwner()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        Fixture f;
        PortfolioRow row = account(u"1"_s, u"한빛정밀"_s);
        row.segment = u"Enterprise"_s;
        row.industry = u"제조"_s;
        row.ownerName = u"김하나"_s;
        f.model.setBook(bookOf({row, account(u"2"_s, u"Other"_s)}, m_today));
        f.model.setFilter({.text = text});
        QCOMPARE(f.model.indexOf(u"1"_s) >= 0, found);
    }

    void viewsAndOwnerNarrowTogether()
    {
        Fixture f;
        QList<PortfolioRow> rows = named({u"가"_s, u"나"_s, u"다"_s});
        rows[0].summary.band = HealthBand::Risk;
        rows[1].summary.band = HealthBand::Risk;
        rows[1].isMine = false;
        rows[2].summary.renewal.on = m_today.addDays(90);
        f.model.setBook(bookOf(rows, m_today));
        f.model.setFilter({.view = PortfolioView::AtRisk});
        QCOMPARE(namesOf(f.model), (QStringList{u"가"_s, u"나"_s}));
        f.model.setFilter({.view = PortfolioView::AtRisk, .onlyMine = true});
        QCOMPARE(namesOf(f.model), (QStringList{u"가"_s}));
        f.model.setFilter({.view = PortfolioView::RenewsSoon});
        QCOMPARE(namesOf(f.model), (QStringList{u"다"_s}));
        f.model.setFilter({});
        QCOMPARE(f.model.rowCount(), 3);
    }

    void aNewOrderKeepsPersistentIndexes()
    {
        Fixture f;
        f.model.setBook(bookOf(knownAndUnknown(), m_today));
        sort(f.model, PortfolioColumn::Account, Qt::AscendingOrder);
        const QPersistentModelIndex held = f.model.index(2, 1);
        sort(f.model, PortfolioColumn::Health, Qt::DescendingOrder);
        QCOMPARE(held.row(), 0);
        QCOMPARE(f.model.row(held.row()).name, u"다"_s);
    }

    void aChangedNumberInPlaceIsNoReset()
    {
        Fixture f;
        QList<PortfolioRow> rows = knownAndUnknown();
        f.model.setBook(bookOf(rows, m_today));
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
        rows[0].summary.healthScore = 9;
        f.model.setBook(bookOf(rows, m_today, f.model.book()));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        f.model.setBook(bookOf(rows, m_today, f.model.book()));
        QCOMPARE(changes.count(), 1);
    }

    void aBookKeepsOnlyWhatIsStillTrueOfTheOneBefore()
    {
        Fixture f;
        QList<PortfolioRow> rows = named({u"나"_s, u"다"_s});
        const PortfolioBook::Shared first = bookOf(rows, m_today);
        QCOMPARE(bookOf(rows, m_today, first), first);
        QVERIFY(bookOf(rows, m_today.addDays(1), first) != first);
        rows[1].summary.arr = Money{5, u"KRW"_s};
        rows[1].isMine = false;
        const PortfolioBook::Shared worth = bookOf(rows, m_today, first);
        QCOMPARE(worth->totals(false).arr.amount, rows[1].summary.arr);
        QCOMPARE(worth->totals(true).accounts, 1);
        rows[1].name = u"가"_s;
        f.model.setBook(bookOf(rows, m_today, worth));
        sort(f.model, PortfolioColumn::Account, Qt::AscendingOrder);
        QCOMPARE(namesOf(f.model), (QStringList{u"가"_s, u"나"_s}));
        rows[0].industry = u"물류"_s;
        f.model.setBook(bookOf(rows, m_today, f.model.book()));
        f.model.setFilter({.text = u"물류"_s});
        QCOMPARE(namesOf(f.model), QStringList{u"나"_s});
    }

    void aHundredThousandRowsAreSortedAndFilteredRight()
    {
        const quint32 seed = qEnvironmentVariable("SEED").isEmpty() ? QRandomGenerator::global()->generate()
                                                                    : qEnvironmentVariableIntValue("SEED");
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        QList<PortfolioRow> rows;
        for (int i = 0; i < 100'000; ++i) {
            PortfolioRow row = account(QString::number(i), u"고객 %1"_s.arg(random.bounded(1'000'000)));
            row.segment = i % 3 == 0 ? u"기업"_s : u"중견"_s;
            if (i % 7 != 0)
                row.summary.renewal.on = m_today.addDays(random.bounded(-50, 400));
            rows.append(row);
        }
        PortfolioModel model(Format(Language::Korean));
        model.setBook(bookOf(rows, m_today));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sort(model, PortfolioColumn::Renewal, order);
            QCOMPARE(model.rowCount(), 100'000);
            for (int i = 1; i < model.rowCount(); ++i) {
                const QDate before = model.row(i - 1).summary.renewal.on;
                const QDate after = model.row(i).summary.renewal.on;
                if (!after.isValid())
                    continue;
                QVERIFY(
                    before.isValid() && (order == Qt::AscendingOrder ? before <= after : before >= after));
            }
        }
        model.setFilter({.view = PortfolioView::RenewsSoon, .text = u"기업 7"_s});
        const auto fits = [&](const PortfolioRow &row) {
            const QDate on = row.summary.renewal.on;
            return row.segment == u"기업"_s && row.name.contains(u'7') && on.isValid() && on >= m_today
                && on <= m_today.addDays(90);
        };
        QCOMPARE(model.rowCount(), int(std::ranges::count_if(rows, fits)));
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(fits(model.row(i)));
    }

    void hostileTextIsShownAsItIs()
    {
        Fixture f;
        const QString hostile = u"<b>x</b><img src='file:///etc/passwd'>\u202Egnp"_s;
        f.model.setBook(bookOf(named({hostile}), m_today));
        QCOMPARE(f.model.index(0, 0).data().toString(), hostile);
        const QString tip = f.model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s) && !tip.contains(u"<img"_s));
    }

    void whatIsNotKnownIsADash()
    {
        Fixture f;
        f.model.setBook(bookOf(named({u"가"_s}), m_today));
        for (const PortfolioColumn column : {PortfolioColumn::Trend, PortfolioColumn::Arr,
                 PortfolioColumn::Renewal, PortfolioColumn::Plan, PortfolioColumn::Owner})
            QCOMPARE(f.model.index(0, int(column)).data().toString(), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(TestPortfolioModel)
#include "tst_portfoliomodel.moc"
