#include "core/kpi/surveyscore.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm;
using namespace csm::test;

namespace {

using Kind = SurveyAnswer::Kind;

const QDate day(2026, 5, 1);

SurveyScore scored(Kind kind, const std::vector<double> &scores, double min, double max)
{
    std::vector<SurveyAnswer> answers;
    for (const double score : scores)
        answers.push_back({kind, score, min, max, day, {}});
    return surveyScore(answers, kind, day, day);
}

} // namespace

class TestSurveyScore : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void npsIsTheMeanOfPromotersAndDetractors()
    {
        const SurveyScore score = scored(Kind::Nps, {10, 9, 9, 8, 7, 7, 6, 3, 0, 10}, 0, 10);
        QCOMPARE(score.n, 10);
        QCOMPARE(score.promoters, 4);
        QCOMPARE(score.passives, 3);
        QCOMPARE(score.detractors, 3);
        QCOMPARE(score.nps(), 10.0);
    }

    void csatIsTheShareOfPositiveAnswers()
    {
        QCOMPARE(scored(Kind::Csat, {5, 4, 4, 3, 2, 5, 5, 1}, 1, 5).csat(), 0.625);
        QCOMPARE(scored(Kind::Csat, {7, 6, 5, 4, 3, 2, 1}, 1, 7).positive, 3);
        QCOMPARE(scored(Kind::Csat, {1, 2, 3}, 1, 3).positive, 1);
    }

    void answersOnAnotherScaleAreNoNps()
    {
        QCOMPARE(scored(Kind::Nps, {5, 4}, 1, 5).n, 0);
        QCOMPARE(scored(Kind::Nps, {11, -1}, 0, 10).n, 0);
    }

    void countsOnlyItsKindAndWindowAndWhatWasStillThere()
    {
        const std::vector<SurveyAnswer> answers
            = {{Kind::Nps, 10, 0, 10, day.addDays(-1), {}}, {Kind::Nps, 10, 0, 10, day, {}},
                {Kind::Nps, 10, {}, {}, day.addDays(1), {}}, {Kind::Nps, 10, 0, 10, day.addDays(2), {}},
                {Kind::Csat, 5, 1, 5, day, {}}, {Kind::Nps, 10, 0, 10, day, day.addDays(1)}};
        QCOMPARE(surveyScore(answers, Kind::Nps, day, day.addDays(1)).n, 2);
        QCOMPARE(surveyScore(answers, Kind::Nps, day, day).n, 2);
    }
};

QTEST_GUILESS_MAIN(TestSurveyScore)
#include "tst_surveyscore.moc"
