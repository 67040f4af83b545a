#include "tests/support/warnings.h"
#include "ui/widgets/backgroundreader.h"

#include <QCoreApplication>
#include <QTest>

#include <latch>

using namespace csm;
using namespace csm::ui;

class TestBackgroundReader : public QObject
{
    Q_OBJECT

    using Reader = BackgroundReader<int, int>;

    QList<int> m_done;
    QList<ErrorCode> m_failed;

    std::unique_ptr<Reader> make(Reader::Read read)
    {
        return std::make_unique<Reader>(
            std::move(read), [this](int answer) { m_done.append(answer); },
            [this](const Error &error) { m_failed.append(error.code); });
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_done.clear();
        m_failed.clear();
    }

    void readsOffThisThreadAndAnswersOnIt()
    {
        std::thread::id readOn;
        std::thread::id answeredOn;
        Reader reader(
            [&](int question) {
                readOn = std::this_thread::get_id();
                return Result<int>(question * 2);
            },
            [&](int answer) {
                m_done.append(answer);
                answeredOn = std::this_thread::get_id();
            },
            [](const Error &) {});
        reader.ask(21);
        QVERIFY(reader.isReading());
        QVERIFY(m_done.isEmpty()); // never at once
        QTRY_COMPARE(m_done, QList<int>{42});
        QVERIFY(!reader.isReading());
        QVERIFY(readOn != std::this_thread::get_id());
        QCOMPARE(answeredOn, std::this_thread::get_id());
    }

    void onlyTheLastOfSeveralQuestionsCounts()
    {
        std::latch go(1);
        QList<int> read;
        const auto reader = make([&](int question) {
            read.append(question);
            go.wait();
            return Result<int>(question);
        });
        reader->ask(1);
        reader->ask(2);
        reader->ask(3);
        go.count_down();
        QTRY_VERIFY(!reader->isReading());
        QCOMPARE(read, (QList<int>{1, 3}));
        QCOMPARE(m_done, QList<int>{3});
    }

    void anAnswerMayBeFollowedByTheNextQuestion()
    {
        std::unique_ptr<Reader> reader;
        reader = std::make_unique<Reader>([](int question) { return Result<int>(question); },
            [&](int answer) {
                m_done.append(answer);
                if (answer < 3)
                    reader->ask(answer + 1);
            },
            [](const Error &) {});
        reader->ask(1);
        QTRY_COMPARE(m_done, (QList<int>{1, 2, 3}));
    }

    void tellsAFailureAndReadsOn()
    {
        const auto reader = make([](int question) -> Result<int> {
            if (question == 0)
                return Error{ErrorCode::Damaged, {}, {}};
            return question;
        });
        reader->ask(0);
        QTRY_COMPARE(m_failed, QList<ErrorCode>{ErrorCode::Damaged});
        QVERIFY(!reader->isReading());
        reader->ask(1);
        QTRY_COMPARE(m_done, QList<int>{1});
    }

    void itsEndWaitsForWhatIsBeingReadAndNothingIsDeliveredAfterIt()
    {
        for (int round = 0; round < 100; ++round) { // the answer is sometimes on its way, sometimes not
            std::latch began(1);
            std::latch go(1);
            std::atomic<bool> ended = false;
            auto reader = make([&](int question) {
                began.count_down();
                go.wait();
                ended = true;
                return Result<int>(question);
            });
            reader->ask(1);
            reader->ask(2);
            began.wait();
            go.count_down();
            reader.reset();
            QVERIFY(ended);
            QCoreApplication::processEvents();
        }
        QVERIFY(m_done.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackgroundReader)
#include "tst_backgroundreader.moc"
