#include "core/storage/changefeed.h"
#include "tests/support/warnings.h"
#include "ui/widgets/reloadthrottle.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace csm;
using namespace csm::ui;

class TestReloadThrottle : public QObject
{
    Q_OBJECT

    ChangeFeed m_feed;

private slots:
    void init() { test::failOnAnyWarning(); }

    void readsTheFirstChangeAtOnceAndABurstOnceMore()
    {
        QWidget page;
        int reloads = 0;
        const ReloadThrottle throttle(m_feed, page, [&] { ++reloads; });
        page.show();
        for (int i = 0; i < 5; ++i)
            m_feed.publish({});
        QTRY_COMPARE(reloads, 1);
        QTRY_COMPARE(reloads, 2);
    }

    void aPageThatNobodySeesIsReadWhenItIsShown()
    {
        QWidget page;
        int reloads = 0;
        const ReloadThrottle throttle(m_feed, page, [&] { ++reloads; });
        m_feed.publish({});
        QCoreApplication::processEvents();
        QCOMPARE(reloads, 0);
        page.show();
        QCOMPARE(reloads, 1);
    }

    void whatChangesDuringAReadingWaitsForItsEnd()
    {
        QWidget page;
        int reloads = 0;
        ReloadThrottle *throttle = nullptr;
        throttle = new ReloadThrottle(m_feed, page, [&] {
            ++reloads;
            throttle->readingBegan();
        });
        page.show();
        m_feed.publish({});
        QTRY_COMPARE(reloads, 1);
        m_feed.publish({});
        QCoreApplication::processEvents();
        page.hide();
        page.show();
        QCOMPARE(reloads, 1);
        throttle->readingEnded();
        QTRY_COMPARE(reloads, 2);
        throttle->readingEnded();
    }
};

QTEST_MAIN(TestReloadThrottle)
#include "tst_reloadthrottle.moc"
