#include "tests/ui/documents/sampleplan.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;
using namespace csm::ui;

namespace csm::test {

namespace {

PlanDocument facts(Language language)
{
    PlanDocument document;
    document.language = language;
    document.today = QDate(2025, 11, 21);
    document.startsOn = QDate(2025, 8, 1);
    document.endsOn = QDate(2026, 1, 31);
    document.renewalOn = QDate(2025, 12, 14);
    document.segment = u"Enterprise"_s;
    document.health = DocumentHealth{HealthBand::Risk, 42};
    document.progress = 0.354;
    document.objectivesDone = 1;
    document.objectivesCounted = 3;
    document.stepsOverdue = 1;
    document.stepCount = 7;
    document.weeklyUsers = 712;
    document.dataAsOf = QDateTime({2025, 11, 21}, {8, 42}, QTimeZone("Asia/Seoul"));
    document.source = u"Salesforce (KR-14)"_s;
    constexpr std::array users = {880, 905, 921, 942, 961, 983, 1004, 1021, 1032, 1024, 1038, 1041, 1036,
        1044, 1030, 1037, 1031, 1022, 1035, 1009, 961, 902, 849, 803, 760, 712};
    for (size_t week = 0; week < users.size(); ++week)
        document.usage.push_back({QDate(2025, 5, 19).addDays(7 * qint64(week)), double(users[week])});
    return document;
}

DocumentStep step(const QString &title, const QString &note, const QString &owner, QDate due, int percent)
{
    return {title, note, owner, due, percent / 100.0};
}

void fillKorean(PlanDocument &document)
{
    document.accountName = u"한빛정밀"_s;
    document.planName = u"생산 마감 자동화"_s;
    document.csmName = u"김○○"_s;
    document.vision
        = u"월말에 아무도 밤을 새우지 않고, 마감 다음 날 아침이면 모든 공장이 같은 숫자를 보는 것. "
          u"현장 관리자가 시스템을 먼저 열어 보는 회사가 되고 싶어요."_s;
    document.objectives
        = {{u"월 마감 기간을 5일에서 2일로 단축"_s, u"구매·생산·품질 부서의 마감 자료를 한곳에서 확인"_s,
               u"이○○ 팀장"_s, u"최○○ 상무"_s, QDate(2025, 12, 31), ObjectiveState::InProgress, 2.0 / 3,
               {{u"월 마감에 걸리는 기간"_s, u"일"_s, 5, 3, 2, 2.0 / 3}},
               {step(u"ERP 연동 검증"_s, u"원장·매입 데이터 3개월치 대조, 차이 0건 확인"_s, u"김○○"_s,
                    QDate(2025, 10, 2), 100),
                   step(u"검수 자동 승인 규칙 적용 (3/4 공장)"_s,
                       u"금액 500만 원 이하 건 자동 승인, 예외 보고서 매일 발송"_s, u"최○○"_s,
                       QDate(2025, 11, 28), 55),
                   step(u"현장 관리자 교육 2회차"_s, u"평택·구미 공장 현장 관리자 24명, 실습 중심"_s,
                       u"김○○"_s, QDate(2025, 11, 14), 20)}},
            {u"핵심 기능 주간 사용률 70% 달성"_s, {}, u"박○○ 상무"_s, {}, QDate(2026, 1, 31),
                ObjectiveState::InProgress, 0.396,
                {{u"핵심 기능을 쓰는 주간 사용자"_s, u"%"_s, 41, 52.5, 70, 0.396},
                    {u"대시보드를 여는 부서"_s, u"개"_s, {}, 3, 8, {}}},
                {step(u"부서별 대시보드 배포"_s, u"구매·생산·품질 부서 화면을 나누어 배포"_s, u"김○○"_s,
                     QDate(2025, 12, 5), 0),
                    step(u"Champion onboarding for the new plant lead"_s,
                        u"Hand over admin rights, weekly office hours for 4 weeks"_s, u"Me"_s,
                        QDate(2025, 12, 12), 10)}},
            {u"신규 챔피언 지정과 인수인계"_s, {}, u"박○○ 상무"_s, {}, QDate(2025, 10, 31),
                ObjectiveState::Completed, 1.0, {},
                {step(u"관리자 권한 이관"_s, {}, u"김○○"_s, QDate(2025, 10, 20), 100),
                    step(u"인수인계 회의록 공유"_s, {}, u"이○○ 팀장"_s, QDate(2025, 10, 28), 100)}}};
}

void fillEnglish(PlanDocument &document)
{
    document.accountName = u"Northlight Tooling"_s;
    document.planName = u"Close the month in two days"_s;
    document.csmName = u"Jin Kim"_s;
    document.vision
        = u"Nobody stays late at month end, and every plant looks at the same figures on the first "
          u"morning of the new month. Our shift leads open the system before they open a "
          u"spreadsheet."_s;
    document.objectives
        = {{u"Cut month-end close from five days to two"_s,
               u"Purchasing, production and quality close in one place"_s, u"Avery Lee"_s,
               u"Morgan Choi, VP"_s, QDate(2025, 12, 31), ObjectiveState::InProgress, 2.0 / 3,
               {{u"Time to close a month"_s, u"days"_s, 5, 3, 2, 2.0 / 3}},
               {step(u"Verify the ERP link"_s,
                    u"Three months of ledger and purchase data compared, 0 differences"_s, u"Jin Kim"_s,
                    QDate(2025, 10, 2), 100),
                   step(u"Auto-approve inspections (3/4 plants)"_s,
                       u"Items up to $4,000 pass; an exception report goes out daily at 07:30"_s,
                       u"Robin Choi"_s, QDate(2025, 11, 28), 55),
                   step(u"Second training for shift leads"_s, u"24 people at two plants, hands-on"_s,
                       u"Jin Kim"_s, QDate(2025, 11, 14), 20)}},
            {u"70% weekly use of the core features"_s, {}, u"Casey Park"_s, {}, QDate(2026, 1, 31),
                ObjectiveState::InProgress, 0.396,
                {{u"Weekly users of the core features"_s, u"%"_s, 41, 52.5, 70, 0.396},
                    {u"Departments that open a dashboard"_s, u"departments"_s, {}, 3, 8, {}}},
                {step(u"Roll out dashboards by department"_s, {}, u"Jin Kim"_s, QDate(2025, 12, 5), 0),
                    step(u"Champion onboarding for the new plant lead"_s,
                        u"Hand over admin rights, weekly office hours for 4 weeks"_s, u"Jin Kim"_s,
                        QDate(2025, 12, 12), 10)}},
            {u"Name a new champion and hand over"_s, {}, u"Casey Park"_s, {}, QDate(2025, 10, 31),
                ObjectiveState::Completed, 1.0, {},
                {step(u"Transfer administrator rights"_s, {}, u"Jin Kim"_s, QDate(2025, 10, 20), 100)}}};
}

} // namespace

PlanDocument samplePlan(Language language)
{
    PlanDocument document = facts(language);
    if (language == Language::Korean)
        fillKorean(document);
    else
        fillEnglish(document);
    return document;
}

PlanDocument longPlan(int objectives)
{
    PlanDocument document = samplePlan(Language::Korean);
    document.objectives.clear();
    for (int i = 1; i <= objectives; ++i) {
        DocumentObjective objective;
        objective.title = u"목표 %1호"_s.arg(i);
        objective.dueOn = QDate(2026, 1, 31);
        objective.outcomes = {{u"성과 %1호"_s.arg(i), u"건"_s, 0, 1, 4, 0.25}};
        for (int n = 1; n <= 3; ++n) {
            const QString note = (i + n) % 3 == 0 ? u"메모 %1-%2"_s.arg(i).arg(n) : QString();
            objective.steps.push_back(
                step(u"단계 %1-%2호"_s.arg(i).arg(n), note, u"김○○"_s, QDate(2025, 12, 5), 25 * n));
        }
        document.objectives.push_back(objective);
    }
    return document;
}

PlanDocument hostilePlan(const QString &text)
{
    PlanDocument document = samplePlan(Language::English);
    document.accountName = document.segment = document.csmName = document.planName = text;
    document.vision = document.source = text;
    DocumentObjective &objective = document.objectives.front();
    objective.title = objective.description = objective.owner = objective.sponsor = text;
    objective.outcomes.front().title = objective.outcomes.front().unit = text;
    DocumentStep &first = objective.steps.front();
    first.title = first.note = first.owner = text;
    return document;
}

QStringList textsOf(const PlanDocument &document)
{
    QStringList texts = {document.accountName, document.segment, document.csmName, document.planName,
        document.vision, document.source};
    for (const DocumentObjective &objective : document.objectives) {
        texts << objective.title << objective.description << objective.owner << objective.sponsor;
        for (const DocumentOutcome &outcome : objective.outcomes)
            texts << outcome.title << outcome.unit;
        for (const DocumentStep &step : objective.steps)
            texts << step.title << step.note << step.owner;
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace csm::test
