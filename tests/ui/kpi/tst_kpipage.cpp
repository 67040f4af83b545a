#include "app/workbench.h"
#include "core/auth/memorysecretstore.h"
#include "tests/support/picture.h"
#include "tests/support/warnings.h"
#include "ui/charts/chartwidget.h"
#include "ui/kpi/kpipage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const QDate kToday(2026, 11, 21);

} // namespace

/// The page over the practice company, synced once over real HTTP.
class TestKpiPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = Workbench::open(m_folder.filePath(u"practice"_s), Workbench::Access::Write,
            std::make_unique<ShiftedClock>(kToday), m_secrets);
        QVERIFY(opened);
        m_workbench = std::move(*opened);
        QSignalSpy finished(&m_workbench->sync(), &SyncControl::finished);
        m_workbench->startPractice({1, 120, kToday});
        QVERIFY(finished.wait(120'000));
        QVERIFY(!finished[0][1].value<SyncReport>().stoppedBy);
    }

    void init()
    {
        test::failOnAnyWarning();
        installLanguage(Language::English);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMode(Theme::Mode::Light);
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void cleanupTestCase() { m_workbench.reset(); }

    void everyTileAndChartHasSomethingToSay()
    {
        makePage();
        for (KpiTile *tile : m_page->findChildren<KpiTile *>())
            QVERIFY2(!tile->figure().number.isEmpty(), qPrintable(tile->accessibleName()));
        QCOMPARE(m_page->findChildren<KpiTile *>().size(), 8);
        const auto charts = m_page->findChildren<ChartWidget *>();
        QCOMPARE(charts.size(), 4);
        for (ChartWidget *chart : charts)
            QVERIFY(!chart->spec().series.isEmpty());
        test::takePicture(*m_page, u"kpi-light"_s);
        m_theme->setMode(Theme::Mode::Dark);
        test::takePicture(*m_page, u"kpi-dark"_s);
    }

    void everyTileSaysItsFormulaCountAndWindow()
    {
        makePage();
        for (KpiTile *tile : m_page->findChildren<KpiTile *>()) {
            QTest::mouseClick(tile, Qt::LeftButton);
            auto *popover = tile->findChild<Popover *>();
            QVERIFY(popover);
            const QString said = textsOf(*popover).join(u'\n');
            QVERIFY2(said.contains(u"n = "_s), qPrintable(said));
            QVERIFY2(said.contains(u"Formula"_s) && said.contains(u"Window"_s), qPrintable(said));
            QTest::keyClick(popover, Qt::Key_Escape);
        }
    }

    void aMonthSaysWhatItsRevenueIsMadeOf()
    {
        makePage();
        auto *movements = m_page->findChildren<ChartWidget *>().first();
        for (ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
            if (chart->spec().kind == ChartKind::StackedBars)
                movements = chart;
        }
        emit movements->activated(-1, 3);
        auto *popover = movements->findChild<Popover *>();
        QVERIFY(popover);
        QVERIFY(textsOf(*popover).join(u'\n').contains(u"Opening"_s));
        popover->close();
    }

    void aPointLeadsToItsAccount()
    {
        makePage();
        QSignalSpy opened(m_page.get(), &KpiPage::openAccount);
        for (ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
            if (chart->spec().kind == ChartKind::Scatter)
                emit chart->activated(0, 0);
        }
        QCOMPARE(opened.size(), 1);
        QVERIFY(*m_workbench->accounts().overview(opened[0][0].toString()));
    }

    void theSliceAtRiskLeadsToItsAccountsAndTheOthersExplain()
    {
        makePage();
        QSignalSpy opened(m_page.get(), &KpiPage::openAtRisk);
        for (ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
            if (chart->spec().kind != ChartKind::Donut)
                continue;
            emit chart->activated(2, 0);
            QCOMPARE(opened.size(), 1);
            emit chart->activated(0, 0);
            QCOMPARE(opened.size(), 1);
            QVERIFY(chart->findChild<Popover *>());
        }
    }

    void aSegmentCountsOnlyItsAccounts()
    {
        makePage();
        auto *levels = m_page->findChild<QComboBox *>(u"level"_s);
        QVERIFY(levels->count() > 2);
        const QString all = facts();
        levels->setCurrentIndex(1);
        emit levels->activated(1);
        QTRY_VERIFY(!m_page->isLoading());
        QVERIFY(facts() != all);
        QCOMPARE(levels->currentIndex(), 1);
    }

    void withoutAccountsItLeadsToSync()
    {
        makePage([](const KpiLevel &) { return Result<KpiReading>(KpiReading{}); });
        QSignalSpy sync(m_page.get(), &KpiPage::openSync);
        auto *none = m_page->findChild<EmptyState *>();
        QVERIFY(none->isVisible());
        none->findChild<QPushButton *>()->click();
        QCOMPARE(sync.size(), 1);
    }

    void aFailureIsToldOnThePage()
    {
        makePage([](const KpiLevel &) {
            return Result<KpiReading>(Error{ErrorCode::Damaged, {}, {u"f"_s}});
        });
        QVERIFY(m_page->findChild<Banner *>()->accessibleName().contains(u"E-DAMAGED"_s));
    }

    void fitsTheSmallestWindow()
    {
        makePage();
        QVERIFY2(m_page->minimumSizeHint().width() <= 968,
            qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY(m_page->minimumSizeHint().height() <= 590);
        m_page->resize(968, 590);
        test::takePicture(*m_page, u"kpi-small"_s);
    }

private:
    void makePage(KpiPage::Reader::Read read = {})
    {
        if (!read)
            read = [this](const KpiLevel &level) { return m_workbench->readKpis(level); };
        m_page = std::make_unique<KpiPage>(KpiPage::Parts{
            *m_theme, Format(Language::English), m_workbench->clock(), read, m_workbench->feed()});
        m_page->resize(1228, 848);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 30'000);
        QCoreApplication::processEvents();
    }

    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    QString facts() const
    {
        for (const QString &text : textsOf(*m_page)) {
            if (text.startsWith(u"Accounts "_s))
                return text;
        }
        return {};
    }

    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KpiPage> m_page;
};

QTEST_MAIN(TestKpiPage)
#include "tst_kpipage.moc"
