<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountNotes</name>
    <message>
        <source>The renewal of %1 is overdue</source>
        <translation>%1 갱신이 지났어요</translation>
    </message>
    <message>
        <source>Weekly active users %1 in 12 weeks</source>
        <translation>주간 활성 사용자 12주간 %1</translation>
    </message>
    <message>
        <source>%1 of the licences are used</source>
        <translation>라이선스의 %1만 쓰고 있어요</translation>
    </message>
    <message>
        <source>%1 (%2) left on %3</source>
        <translation>%1 님(%2)이 %3에 퇴사했어요</translation>
    </message>
    <message>
        <source>Only one contact: %1</source>
        <translation>연락처가 %1 님 한 명뿐이에요</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>미해결 티켓 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>가장 오래된 것은 %n일째</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the success plan are overdue</source>
        <translation>
            <numerusform>성공 계획의 단계 %n개가 기한을 넘겼어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>%n일 동안 접촉이 없어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>달성했어요: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Sign in and sync</source>
        <translation>로그인하고 동기화</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>연결 끊기…</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>%1 연결을 끊을까요?</translation>
    </message>
    <message>
        <source>The token is forgotten. What was read stays here and can be read on; plans stay yours.</source>
        <translation>토큰을 지워요. 읽어 온 데이터는 그대로 남아 계속 볼 수 있고, 성공 계획도 그대로예요.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Disconnect and delete the data…</source>
        <translation>연결을 끊고 데이터 지우기…</translation>
    </message>
    <message>
        <source>Delete everything of %1 on this computer?</source>
        <translation>이 컴퓨터에서 %1 데이터를 모두 지울까요?</translation>
    </message>
    <message>
        <source>Accounts, records and success plans read from it are deleted here, with what you changed in those plans. In the CRM nothing changes. This cannot be undone.</source>
        <translation>읽어 온 고객사, 기록, 성공 계획을 여기에서 지우고, 계획에 직접 고친 내용도 함께 지워요. CRM은 바뀌지 않아요. 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>CSM %1</source>
        <translation>담당 CSM %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Renewal %1 (%2)</source>
        <translation>갱신 %1 (%2)</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>전체 진행률</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>달성한 목표</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Overdue steps</source>
        <translation>지연 단계</translation>
    </message>
    <message>
        <source>Weekly active users</source>
        <translation>주간 활성 사용자</translation>
    </message>
    <message>
        <source>What success means to you</source>
        <translation>고객이 바라는 성공</translation>
    </message>
    <message numerus="yes">
        <source>Weekly active users (last %n week(s))</source>
        <translation>
            <numerusform>주간 활성 사용자 (최근 %n주)</numerusform>
        </translation>
    </message>
    <message>
        <source>Objectives and steps</source>
        <translation>목표와 단계</translation>
    </message>
    <message>
        <source>No objectives have been agreed yet.</source>
        <translation>아직 정한 목표가 없어요.</translation>
    </message>
    <message>
        <source>Objective, outcome, step</source>
        <translation>목표·성과·단계</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (이어짐)</translation>
    </message>
    <message>
        <source>Sponsor %1</source>
        <translation>스폰서 %1</translation>
    </message>
    <message>
        <source>Base %1 · Current %2 · Target %3</source>
        <translation>기준 %1 · 현재 %2 · 목표 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Confidential · made with CSM Workbench</source>
        <translation>대외비 · CSM Workbench에서 만듦</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>데이터 기준 %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
</context>
<context>
    <name>KpiCharts</name>
    <message>
        <source>%1 (running)</source>
        <translation>%1(진행 중)</translation>
    </message>
    <message>
        <source>ARR movements</source>
        <translation>ARR 변동</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>재활성</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRR·GRR</translation>
    </message>
    <message>
        <source>monthly, %</source>
        <translation>월별, %</translation>
    </message>
    <message>
        <source>Health distribution</source>
        <translation>건강도 분포</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1곳 · %2</translation>
    </message>
    <message>
        <source>Renewals and health</source>
        <translation>갱신 시점과 건강도</translation>
    </message>
    <message>
        <source>the next %1</source>
        <translation>가까운 %1곳</translation>
    </message>
    <message>
        <source>12 months ahead, one point per account</source>
        <translation>앞으로 12개월, 점 하나가 고객사 하나</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>남은 날</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>고객사</translation>
    </message>
</context>
<context>
    <name>KpiFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>모두 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a score</source>
        <translation>
            <numerusform>점수가 있는 고객사 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>응답 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>since last month</source>
        <translation>지난달보다</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>산업</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>고객이 된 날</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>직원 수</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>떠난 날</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>마감일</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측 구분</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>성사</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>실패 이유</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표 금액</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>갱신 가능성</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Renews on</source>
        <translation>갱신일</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>주문일</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>상위 보고</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>종료 시각</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>진행 시각</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>사라진 때</translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation>사라진 이유</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>자료 비율</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Renewal target</source>
        <translation>갱신 목표</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>끝난 단계</translation>
    </message>
    <message>
        <source>Steps late</source>
        <translation>늦은 단계</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>저장한 행</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>Nothing of the kind is known, so it does not count.</source>
        <translation>이 항목의 데이터가 없어서 점수에 넣지 않았어요.</translation>
    </message>
    <message>
        <source>There is nothing to compare with, so it does not count.</source>
        <translation>비교할 값이 없어서 점수에 넣지 않았어요.</translation>
    </message>
    <message>
        <source>What is known is too old, so it does not count.</source>
        <translation>데이터가 너무 오래되어 점수에 넣지 않았어요.</translation>
    </message>
    <message>
        <source>The value lies outside of what is scored, so it does not count.</source>
        <translation>값이 채점 범위를 벗어나 점수에 넣지 않았어요.</translation>
    </message>
    <message>
        <source>Value %1, scored 0 to 100, higher is better.</source>
        <translation>값은 %1이고, 0점에서 100점까지 높을수록 좋아요.</translation>
    </message>
    <message>
        <source>It makes %1 of the score.</source>
        <translation>전체 점수의 %1를 차지해요.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>Nothing is known that health could be made of.</source>
        <translation>건강도를 계산할 데이터가 없어요.</translation>
    </message>
    <message>
        <source>Too little of the scorecard had data for a firm score.</source>
        <translation>데이터가 적어서 점수를 확실하게 말하기 어려워요.</translation>
    </message>
    <message>
        <source>Weighted means of the measures in their groups, then of the groups. What has no data is left out: %1 of the weight had some.</source>
        <translation>그룹 안에서 지표를 가중 평균하고, 다시 그룹을 가중 평균해요. 데이터가 없는 것은 빼고 계산했고, 전체 가중치의 %1에 데이터가 있었어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>지표 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Scorecard %1, version %2</source>
        <translation>점수표 %1, 버전 %2</translation>
    </message>
    <message>
        <source>No renewal is open, and no subscription says when it renews.</source>
        <translation>열린 갱신이 없고, 갱신일이 있는 구독도 없어요.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>목표 금액 %1</translation>
    </message>
    <message>
        <source>The earliest open renewal from today on; without one, the latest that is overdue; without any, the earliest day on which an active subscription renews.</source>
        <translation>오늘 이후 가장 이른 열린 갱신이에요. 없으면 기한을 넘긴 것 중 가장 늦은 갱신, 그것도 없으면 유효한 구독이 가장 먼저 갱신되는 날이에요.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
</context>
<context>
    <name>PicklistWords</name>
    <message>
        <source>Not Started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Waiting on someone else</source>
        <translation>다른 사람 대기</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>상위 보고</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>On Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Needs Analysis</source>
        <translation>요구 분석</translation>
    </message>
    <message>
        <source>Value Proposition</source>
        <translation>가치 제안</translation>
    </message>
    <message>
        <source>Id. Decision Makers</source>
        <translation>의사결정자 파악</translation>
    </message>
    <message>
        <source>Perception Analysis</source>
        <translation>인식 분석</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposal/Price Quote</source>
        <translation>제안·견적</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>협상</translation>
    </message>
    <message>
        <source>Negotiation/Review</source>
        <translation>협상·검토</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>수주</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>실주</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>활성</translation>
    </message>
</context>
<context>
    <name>PlanExporter</name>
    <message>
        <source>Export the plan</source>
        <translation>계획 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의함</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>What success is, in the customer&apos;s words</source>
        <translation>고객이 말하는 성공</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>현재값</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>단계 %n개 중 %1개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n개 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>Account</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>12-week users</source>
        <translation>12주 추세</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>A year&apos;s worth of the subscriptions that are active today: %1</source>
        <translation>오늘 유효한 구독의 1년 금액이에요: %1</translation>
    </message>
    <message>
        <source>The subscriptions are in several currencies and are not added up</source>
        <translation>구독의 통화가 여러 가지라 더하지 않았어요</translation>
    </message>
    <message>
        <source>No subscription is known</source>
        <translation>알려진 구독이 없어요</translation>
    </message>
    <message>
        <source>There is no success plan</source>
        <translation>성공 계획이 없어요</translation>
    </message>
    <message>
        <source>The mean progress of the plan&apos;s objectives</source>
        <translation>성공 계획에 있는 목표의 평균 진행률이에요</translation>
    </message>
    <message>
        <source>There is a plan, but nothing in it can be measured yet</source>
        <translation>계획은 있지만 아직 측정할 수 있는 것이 없어요</translation>
    </message>
    <message>
        <source>Nothing is known that health could be made of</source>
        <translation>건강도를 계산할 데이터가 없어요</translation>
    </message>
    <message>
        <source>Health %1 of 100, higher is better. %2 of the scorecard&apos;s weight had data.</source>
        <translation>건강도는 100점 중 %1점이고, 높을수록 좋아요. 점수표 가중치의 %2에 데이터가 있었어요.</translation>
    </message>
    <message>
        <source>Too little for a firm score.</source>
        <translation>데이터가 적어서 확실하지 않아요.</translation>
    </message>
    <message>
        <source>Active users of the last full week are not known</source>
        <translation>지난주 활성 사용자를 알 수 없어요</translation>
    </message>
    <message>
        <source>Active users of the last full week: %1; eleven weeks before: %2</source>
        <translation>지난주 활성 사용자 %1명, 11주 전 %2명</translation>
    </message>
    <message>
        <source>No renewal date is known</source>
        <translation>갱신일을 알 수 없어요</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>목표 금액 %1</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>갱신일이 지났어요</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>Everything on this computer can still be read.</source>
        <translation>이 컴퓨터에 있는 자료는 그대로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>What was read before is kept, and the next run goes on from there.</source>
        <translation>지금까지 읽은 자료는 그대로 있고, 다음 동기화가 이어서 읽어요.</translation>
    </message>
    <message>
        <source>What was saved before is intact.</source>
        <translation>지금까지 저장한 것은 그대로예요.</translation>
    </message>
    <message>
        <source>Nothing of that answer was stored; everything before it is kept.</source>
        <translation>그 응답은 하나도 저장하지 않았고, 그 전 자료는 그대로예요.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>몇 분 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1에 연결할 수 없어요.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>네트워크와 주소를 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>%1에서 제때 온전한 응답이 오지 않았어요.</translation>
    </message>
    <message>
        <source>The request limit of %1 is used up for now.</source>
        <translation>%1의 요청 한도를 지금은 다 썼어요.</translation>
    </message>
    <message>
        <source>Try again later, or ask the administrator of the CRM for a higher limit.</source>
        <translation>나중에 다시 시도하거나, CRM 관리자에게 한도를 늘려 달라고 요청해 주세요.</translation>
    </message>
    <message>
        <source>There is a failure at %1.</source>
        <translation>%1에 장애가 생겼어요.</translation>
    </message>
    <message>
        <source>A secure connection to %1 cannot be made: its certificate or protocol was refused.</source>
        <translation>%1에 안전하게 연결할 수 없어요. 인증서나 프로토콜을 받아들일 수 없어요.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>그곳으로 보낸 것은 없어요.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address; ask the administrator about the certificate.</source>
        <translation>이 컴퓨터의 날짜와 주소를 확인하고, 관리자에게 인증서를 문의해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is missing, wrong or expired.</source>
        <translation>%1의 로그인 정보가 없거나 틀렸거나 만료됐어요.</translation>
    </message>
    <message>
        <source>Sign in again with a new token.</source>
        <translation>새 토큰으로 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>You are signed in, but may not read this at %1.</source>
        <translation>로그인은 됐지만 %1에서 이 자료를 읽을 권한이 없어요.</translation>
    </message>
    <message>
        <source>Ask the administrator of the CRM for the right to read it.</source>
        <translation>CRM 관리자에게 읽기 권한을 요청해 주세요.</translation>
    </message>
    <message>
        <source>A web page came instead of data from %1.</source>
        <translation>%1에서 자료 대신 웹 페이지가 왔어요.</translation>
    </message>
    <message>
        <source>On a public network, sign in to it in a browser first; otherwise check the address.</source>
        <translation>공용 네트워크라면 먼저 브라우저에서 접속 인증을 하고, 아니면 주소를 확인해 주세요.</translation>
    </message>
    <message>
        <source>An answer of %1 breaks off in the middle.</source>
        <translation>%1의 응답이 중간에 끊겼어요.</translation>
    </message>
    <message>
        <source>The next page of %1 is said to lie on another host.</source>
        <translation>%1의 다음 페이지 주소가 다른 호스트를 가리켜요.</translation>
    </message>
    <message>
        <source>The sign-in was not sent there, and reading was stopped.</source>
        <translation>로그인 정보는 그곳으로 보내지 않았고, 읽기를 멈췄어요.</translation>
    </message>
    <message>
        <source>Tell the administrator of the CRM before you try again.</source>
        <translation>다시 시도하기 전에 CRM 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>An answer of %1 is too big, even at the smallest page size.</source>
        <translation>가장 작은 페이지 크기에서도 %1의 응답이 너무 커요.</translation>
    </message>
    <message>
        <source>Leave out large fields in the mapping file of this profile.</source>
        <translation>이 프로필의 매핑 파일에서 큰 필드를 빼 주세요.</translation>
    </message>
    <message>
        <source>An answer of %1 cannot be understood.</source>
        <translation>%1의 응답을 이해할 수 없어요.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, copy the diagnostics and report it.</source>
        <translation>주소를 확인해 주세요. 주소가 맞다면 진단 정보를 복사해 알려 주세요.</translation>
    </message>
    <message>
        <source>The place where we were reading is no longer known at %1.</source>
        <translation>읽던 위치를 %1에서 더는 기억하지 못해요.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>동기화를 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made or written.</source>
        <translation>%1 폴더를 만들거나 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation>다른 폴더를 고르거나, 그 폴더에 쓰기 권한을 주세요.</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>이 프로필</translation>
    </message>
    <message>
        <source>Not saved: the disk with %1 is full.</source>
        <translation>디스크가 가득 차서 저장하지 못했어요(%1).</translation>
    </message>
    <message>
        <source>Free at least 50 MB and try again.</source>
        <translation>50MB 이상 비운 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>A newer version of this program has written %1.</source>
        <translation>이 프로그램의 더 새로운 버전에서 쓴 자료예요(%1).</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>그 버전이나 더 새로운 버전을 설치해 주세요.</translation>
    </message>
    <message>
        <source>There is damage in %1, or it is no database of this program.</source>
        <translation>손상됐거나 이 프로그램의 데이터베이스가 아니에요(%1).</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>파일은 그대로 두었어요.</translation>
    </message>
    <message>
        <source>Keep that file and use another profile folder; what comes from the CRM can be read again.</source>
        <translation>그 파일을 보관하고 다른 프로필 폴더를 써 주세요. CRM 자료는 다시 읽어 올 수 있어요.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 now.</source>
        <translation>지금 다른 프로그램이 쓰고 있어요(%1).</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>끝날 때까지 기다리거나 그 프로그램을 닫고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The local database could not do this (%1).</source>
        <translation>이 컴퓨터의 데이터베이스에서 처리하지 못했어요(%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, copy the diagnostics and report it.</source>
        <translation>다시 시도해 주세요. 계속되면 진단 정보를 복사해 알려 주세요.</translation>
    </message>
    <message>
        <source>The key store of this system cannot be used.</source>
        <translation>이 시스템의 키 저장소를 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>The token was not written anywhere.</source>
        <translation>토큰은 어디에도 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Unlock or install a key store such as GNOME Keyring, or give the token each time.</source>
        <translation>GNOME Keyring 같은 키 저장소를 설치하거나 잠금을 풀고, 아니면 매번 토큰을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The document cannot be written to %1.</source>
        <translation>%1에 문서를 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>그 자리에 있던 파일은 그대로예요.</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>다른 위치나 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>찾는 것</translation>
    </message>
    <message>
        <source>%1: not found.</source>
        <translation>%1: 찾을 수 없어요.</translation>
    </message>
    <message>
        <source>Check the name or the id.</source>
        <translation>이름이나 ID를 확인해 주세요.</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>이 이름</translation>
    </message>
    <message>
        <source>%1 fits several: %2.</source>
        <translation>%1: 여러 개가 있어요(%2).</translation>
    </message>
    <message>
        <source>Use the id of the one you mean.</source>
        <translation>원하는 것의 ID를 써 주세요.</translation>
    </message>
    <message>
        <source>There is a mistake in %1 (%2).</source>
        <translation>%1에 잘못된 곳이 있어요(%2).</translation>
    </message>
    <message>
        <source>Correct that file, or take it away, then try again.</source>
        <translation>그 파일을 고치거나 치운 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Stopped, as you wished.</source>
        <translation>요청한 대로 멈췄어요.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>언제든 다시 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>입력한 내용</translation>
    </message>
    <message>
        <source>%1: not an address that can be used.</source>
        <translation>%1: 쓸 수 있는 주소가 아니에요.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://example.my.salesforce.com. Without https only this computer is asked.</source>
        <translation>https://example.my.salesforce.com처럼 주소 전체를 입력해 주세요. https가 없는 주소는 이 컴퓨터에만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>입력한 것</translation>
    </message>
    <message>
        <source>%1: this port is taken by another program, or reserved.</source>
        <translation>%1: 다른 프로그램이 쓰고 있거나 시스템이 막아 둔 포트예요.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>다른 포트를 고르거나, 0으로 빈 포트를 쓰세요.</translation>
    </message>
    <message>
        <source>This does not work: %1.</source>
        <translation>이렇게는 할 수 없어요: %1.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>입력한 내용을 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Nothing in it can be measured yet.</source>
        <translation>아직 잴 수 있는 것이 없어요.</translation>
    </message>
    <message>
        <source>The mean progress of the objectives. What is cancelled, and what cannot be measured yet, is left out.</source>
        <translation>목표 진행률의 평균이에요. 취소한 목표와 아직 잴 수 없는 목표는 빼고 계산해요.</translation>
    </message>
    <message>
        <source>The mean progress of the outcomes; where none can be measured, of the steps.</source>
        <translation>성과 진행률의 평균이에요. 잴 수 있는 성과가 없으면 단계 진행률의 평균이에요.</translation>
    </message>
    <message>
        <source>(current − base) ÷ (target − base), from 0% to 100%.</source>
        <translation>(현재 − 기준) ÷ (목표 − 기준)이고, 0%에서 100% 사이예요.</translation>
    </message>
    <message>
        <source>As it was entered.</source>
        <translation>입력한 그대로예요.</translation>
    </message>
    <message>
        <source>As it stands on %1</source>
        <translation>%1 현재</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>목표 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>성과 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>단계 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>데이터를 열지 못했어요</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>최근 접촉</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>상위 보고됨</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표 금액</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>성사</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>종료일 없음</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>영업 기회</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>마감일</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문일</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Sponsor</source>
        <translation>스폰서</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>챔피언</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>의사 결정자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>온보딩</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>도입</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>갱신 중</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Upsell</source>
        <translation>상향 판매</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>교차 판매</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>영업 기회</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>설문</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>An account</source>
        <translation>고객사</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>never</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>아직 읽은 데이터가 없어요</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>마지막 동기화 %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화하는 중</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>로그인이 필요해요</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>The last sync failed</source>
        <translation>마지막 동기화 실패</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>연습용 회사</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화했어요</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결하는 중</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 연결하는 중</translation>
    </message>
    <message>
        <source>Deleting the data of %1</source>
        <translation>%1 자료를 지우는 중</translation>
    </message>
    <message>
        <source>Disconnecting from %1</source>
        <translation>%1 연결을 끊는 중</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>연결을 끊는 중</translation>
    </message>
    <message>
        <source>Computing and indexing</source>
        <translation>계산하고 색인하는 중</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>%1 읽는 중</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인해 주세요</translation>
    </message>
    <message>
        <source>Token needed at the next sync</source>
        <translation>다음 동기화 때 토큰이 필요해요</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>아직 동기화 안 함</translation>
    </message>
    <message>
        <source>Synced: %1</source>
        <translation>동기화 %1</translation>
    </message>
    <message>
        <source>Accounts %1 · Contacts %2</source>
        <translation>고객사 %1 · 연락처 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>바뀐 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n건 건너뜀</numerusform>
        </translation>
    </message>
    <message>
        <source>no id readable</source>
        <translation>ID를 읽을 수 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>비전</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>스폰서</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장 %1건</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 토큰</translation>
    </message>
    <message>
        <source>%1 needs a token to sign in. It goes to the key store of this computer; where there is none, it is kept until you quit.</source>
        <translation>%1에 로그인하려면 토큰이 필요해요. 토큰은 이 컴퓨터의 키 저장소에 두고, 키 저장소가 없으면 종료할 때까지만 기억해요.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Sign in and sync</source>
        <translation>로그인하고 동기화</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Weekly active users</source>
        <translation>주간 활성 사용자</translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>최근 %n주</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Core feature</source>
        <translation>핵심 기능 사용</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 주</translation>
    </message>
    <message>
        <source>How many people used the product, and its core feature, in each full week (Monday to Sunday), as the CRM has it. A week of which nothing is known is a gap. The dashed line is the licences bought.</source>
        <translation>한 주(월요일부터 일요일까지) 동안 제품과 핵심 기능을 쓴 사람 수예요. CRM에 있는 값 그대로이고, 데이터가 없는 주는 비워 둬요. 점선은 구매한 라이선스 수예요.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) with data</source>
        <translation>
            <numerusform>데이터가 있는 %n주</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>People</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Account teams</source>
        <translation>고객사 팀</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>영업 기회</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Success plans</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>its text is not valid JSON</source>
        <translation>JSON 형식이 아니에요</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>너무 큰 숫자가 들어 있어요</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>UTF-8 글자가 아니에요</translation>
    </message>
    <message>
        <source>it holds a raw control character</source>
        <translation>제어 문자가 그대로 들어 있어요</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>ID가 없어요</translation>
    </message>
    <message>
        <source>one of its fields is of an unexpected type</source>
        <translation>필드 하나의 형식이 예상과 달라요</translation>
    </message>
    <message>
        <source>My accounts</source>
        <translation>내 고객사</translation>
    </message>
    <message>
        <source>My team&apos;s accounts</source>
        <translation>우리 팀 고객사</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 고객사</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>로그인 필요</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Practice company</source>
        <translation>연습용 회사</translation>
    </message>
</context>
<context>
    <name>csm::PageFactory</name>
    <message>
        <source>Exported: %1</source>
        <translation>내보냈어요 · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>csm::Program</name>
    <message>
        <source>Asking the CRM who you are…</source>
        <translation>CRM에서 로그인 정보를 확인하고 있어요…</translation>
    </message>
</context>
<context>
    <name>csm::ctl::CodeWords</name>
    <message>
        <source>at risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>티켓 접수</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>plan began</source>
        <translation>계획 시작</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>계획 종료</translation>
    </message>
    <message>
        <source>contact left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>account</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>case</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
</context>
<context>
    <name>csm::ctl::CommandLine</name>
    <message>
        <source>unknown option %1</source>
        <translation>모르는 옵션 %1</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 옵션이 두 번 나와요</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 빠짐</translation>
    </message>
    <message>
        <source>too many words: %1</source>
        <translation>단어가 너무 많음: %1</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1에는 %2부터 %3까지의 숫자를 써요</translation>
    </message>
</context>
<context>
    <name>csm::ctl::ConnectCommand</name>
    <message>
        <source>the kind of CRM</source>
        <translation>CRM 종류</translation>
    </message>
    <message>
        <source>%1: only salesforce can be connected</source>
        <translation>%1: 지금은 salesforce만 연결할 수 있음</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 빠짐</translation>
    </message>
    <message>
        <source>%1 is no address</source>
        <translation>%1: 주소가 아님</translation>
    </message>
    <message>
        <source>--scope takes mine, team or all</source>
        <translation>--scope에는 mine, team, all 중 하나를 써요</translation>
    </message>
    <message>
        <source>Connect a CRM. It is asked first; the same org again takes the new token.</source>
        <translation>CRM을 연결해요. 먼저 CRM에 확인하고, 같은 조직이면 토큰만 새로 바꿔요.</translation>
    </message>
    <message>
        <source>The address of the org.</source>
        <translation>조직의 주소.</translation>
    </message>
    <message>
        <source>The access token; - reads it from standard input.</source>
        <translation>액세스 토큰. -이면 표준 입력에서 읽어요.</translation>
    </message>
    <message>
        <source>What to call it; without it, the org&apos;s name.</source>
        <translation>연결 이름. 없으면 조직 이름을 써요.</translation>
    </message>
    <message>
        <source>Which accounts are read; at first: mine.</source>
        <translation>읽을 고객사 범위. 처음에는 mine이에요.</translation>
    </message>
    <message>
        <source>Connected: %1 as %2 (%3)</source>
        <translation>연결했어요: %1, 사용자 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>csm::ctl::ConnectionsCommand</name>
    <message>
        <source>List the connections.</source>
        <translation>연결 목록을 보여 줘요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>로그인 사용자</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>읽는 범위</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화</translation>
    </message>
</context>
<context>
    <name>csm::ctl::DisconnectCommand</name>
    <message>
        <source>End a connection and forget its token; what was read stays unless wiped.</source>
        <translation>연결을 끊고 토큰을 지워요. 읽은 자료는 지우라고 하지 않으면 남아요.</translation>
    </message>
    <message>
        <source>Also remove everything that was read from it.</source>
        <translation>그 연결에서 읽은 자료도 모두 지워요.</translation>
    </message>
    <message>
        <source>the name of the connection</source>
        <translation>연결 이름</translation>
    </message>
    <message>
        <source>Disconnected: %1</source>
        <translation>연결을 끊었어요: %1</translation>
    </message>
</context>
<context>
    <name>csm::ctl::ExportCommand</name>
    <message>
        <source>Write a success plan as a PDF for the customer; internal notes are not in it.</source>
        <translation>성공 계획을 고객에게 줄 PDF로 만들어요. 내부 메모는 들어가지 않아요.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>만들 파일.</translation>
    </message>
    <message>
        <source>only a plan can be exported</source>
        <translation>plan만 내보낼 수 있음</translation>
    </message>
    <message>
        <source>one plan or account, by its id or name</source>
        <translation>계획이나 고객사 하나를 ID나 이름으로 쓰기</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 빠짐</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>만들었어요: %1</translation>
    </message>
</context>
<context>
    <name>csm::ctl::Help</name>
    <message>
        <source>CSM Workbench without a window: read a CRM, ask, export.</source>
        <translation>창 없이 쓰는 CSM Workbench: CRM을 읽고, 묻고, 내보내요.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>모든 명령의 옵션:</translation>
    </message>
    <message>
        <source>More about one of them: %1</source>
        <translation>명령 하나를 더 알아보려면: %1</translation>
    </message>
</context>
<context>
    <name>csm::ctl::Invocation</name>
    <message>
        <source>The folder with the data; without it, the application&apos;s own.</source>
        <translation>자료가 있는 폴더. 없으면 프로그램의 기본 폴더를 써요.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON 문서 하나로 출력해요.</translation>
    </message>
    <message>
        <source>The language; without it, the system&apos;s.</source>
        <translation>언어. 없으면 시스템 언어를 써요.</translation>
    </message>
    <message>
        <source>Work as if it were that day.</source>
        <translation>그날이 오늘인 것처럼 동작해요.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말을 출력해요.</translation>
    </message>
    <message>
        <source>--today takes a date as YYYY-MM-DD</source>
        <translation>--today에는 YYYY-MM-DD 날짜를 써요</translation>
    </message>
    <message>
        <source>--lang takes ko or en</source>
        <translation>--lang에는 ko 또는 en을 써요</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>토큰이 비어 있음</translation>
    </message>
</context>
<context>
    <name>csm::ctl::KpiCommand</name>
    <message>
        <source>Show the KPIs, each with its formula, n and window.</source>
        <translation>KPI를 공식, n, 기간과 함께 보여 줘요.</translation>
    </message>
    <message>
        <source>Whose: all, segment:NAME or account:NAME.</source>
        <translation>대상: all, segment:이름, account:이름.</translation>
    </message>
    <message>
        <source>How many months the series have.</source>
        <translation>추이의 개월 수.</translation>
    </message>
    <message>
        <source>--level takes all, segment:NAME or account:NAME</source>
        <translation>--level에는 all, segment:이름, account:이름 중 하나를 써요</translation>
    </message>
</context>
<context>
    <name>csm::ctl::KpiText</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>csm::ctl::ListCommand</name>
    <message>
        <source>List the records of one kind.</source>
        <translation>한 종류의 자료를 나열해요.</translation>
    </message>
    <message>
        <source>Those that were deleted, merged or left the scope, instead.</source>
        <translation>대신 삭제·병합됐거나 범위를 벗어난 자료를 보여 줘요.</translation>
    </message>
    <message>
        <source>the kind of records</source>
        <translation>자료 종류</translation>
    </message>
    <message>
        <source>%1; there are %2</source>
        <translation>%1: 쓸 수 있는 것은 %2</translation>
    </message>
</context>
<context>
    <name>csm::ctl::OverviewText</name>
    <message>
        <source>Account</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정 항목</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Success plans</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>csm::ctl::PlanLookup</name>
    <message>
        <source>a success plan of %1</source>
        <translation>%1의 성공 계획</translation>
    </message>
</context>
<context>
    <name>csm::ctl::Program</name>
    <message>
        <source>a command is missing</source>
        <translation>명령이 빠짐</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>모르는 명령 %1</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>%1 도움말을 봐 주세요.</translation>
    </message>
</context>
<context>
    <name>csm::ctl::SandboxCommand</name>
    <message>
        <source>Serve the practice CRM on this computer until stopped; prints its address and token.</source>
        <translation>이 컴퓨터에서 연습용 CRM을 멈출 때까지 실행하고, 주소와 토큰을 출력해요.</translation>
    </message>
    <message>
        <source>Whose dialect it speaks: salesforce.</source>
        <translation>흉내 낼 CRM: salesforce.</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>포트. 0이면 빈 포트를 골라요.</translation>
    </message>
    <message>
        <source>How many accounts there are to see.</source>
        <translation>보이는 고객사 수.</translation>
    </message>
    <message>
        <source>The same seed makes the same company.</source>
        <translation>시드가 같으면 같은 회사가 만들어져요.</translation>
    </message>
    <message>
        <source>The token to ask for; without it, a new one.</source>
        <translation>요구할 토큰. 없으면 새로 만들어요.</translation>
    </message>
    <message>
        <source>--crm takes salesforce</source>
        <translation>--crm에는 salesforce를 써요</translation>
    </message>
    <message>
        <source>--token takes signs of ASCII without spaces</source>
        <translation>--token에는 띄어쓰기 없이 ASCII 글자만 써요</translation>
    </message>
    <message>
        <source>--seed takes a whole number</source>
        <translation>--seed에는 정수를 써요</translation>
    </message>
</context>
<context>
    <name>csm::ctl::SearchCommand</name>
    <message>
        <source>Find accounts, contacts, cases, interactions and plans by their text.</source>
        <translation>고객사, 연락처, 티켓, 기록, 계획을 글로 찾아요.</translation>
    </message>
    <message>
        <source>At most so many; without it, all.</source>
        <translation>최대 개수. 없으면 모두 보여 줘요.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 빠짐</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>찾을 글</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>csm::ctl::ShowCommand</name>
    <message>
        <source>Show all that is known of one account, by its id, CRM id or whole name.</source>
        <translation>고객사 하나를 ID, CRM ID, 전체 이름으로 찾아 모두 보여 줘요.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>고객사</translation>
    </message>
</context>
<context>
    <name>csm::ctl::SyncCommand</name>
    <message>
        <source>Read what is new from the CRMs. It can be stopped at any moment and goes on the next time.</source>
        <translation>CRM에서 새로운 자료를 읽어요. 언제든 멈출 수 있고 다음에 이어서 읽어요.</translation>
    </message>
    <message>
        <source>Read everything again.</source>
        <translation>모두 다시 읽어요.</translation>
    </message>
    <message>
        <source>Only this connection; without it, all.</source>
        <translation>이 연결만. 없으면 모두 읽어요.</translation>
    </message>
    <message>
        <source>The access token where no key store has it; also CSM_TOKEN.</source>
        <translation>키 저장소에 없을 때 쓸 액세스 토큰. CSM_TOKEN으로도 줄 수 있어요.</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Connect a CRM with csmctl connect.</source>
        <translation>csmctl connect로 CRM을 연결해 주세요.</translation>
    </message>
    <message>
        <source>one token for several connections; choose one with --connection</source>
        <translation>연결이 여럿인데 토큰은 하나: --connection으로 하나를 고르기</translation>
    </message>
    <message>
        <source>Give a token by --token or CSM_TOKEN, or connect again.</source>
        <translation>--token이나 CSM_TOKEN으로 토큰을 주거나, 다시 연결해 주세요.</translation>
    </message>
    <message>
        <source>Left out: %1 %2 %3: %4</source>
        <translation>건너뜀: %1 %2 %3: %4</translation>
    </message>
    <message>
        <source>This org has no %1.</source>
        <translation>이 조직에는 %1 오브젝트가 없어요.</translation>
    </message>
    <message>
        <source>This org has no %1 in %2.</source>
        <translation>이 조직에는 %2의 %1 필드가 없어요.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>written</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>%1 rows written in %2 s with %3 requests; %4 records left out, %5 conflicts.</source>
        <translation>%2초 동안 요청 %3번으로 %1행을 저장했어요. 건너뛴 레코드 %4개, 충돌 %5개.</translation>
    </message>
</context>
<context>
    <name>csm::ctl::Workplace</name>
    <message>
        <source>There is no data in that folder yet: connect a CRM with csmctl connect, then csmctl sync.</source>
        <translation>그 폴더에는 아직 자료가 없어요. csmctl connect로 CRM을 연결한 뒤 csmctl sync를 실행해 주세요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::Account360Page</name>
    <message>
        <source>This account is not here any more.</source>
        <translation>이 고객사는 더 이상 여기에 없어요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>What was read before is kept here and is not brought up to date.</source>
        <translation>전에 읽은 내용은 여기에 남아 있지만 새로 고치지 않아요.</translation>
    </message>
    <message>
        <source>Merged with another account in the CRM on %1.</source>
        <translation>%1에 CRM에서 다른 고객사와 합쳐졌어요.</translation>
    </message>
    <message>
        <source>Merged into %1 in the CRM on %2.</source>
        <translation>%2에 CRM에서 %1에 합쳐졌어요.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Not among the accounts that are read any more since %1.</source>
        <translation>%1부터 읽는 고객사 범위에 들어 있지 않아요.</translation>
    </message>
    <message>
        <source>Deleted in the CRM on %1.</source>
        <translation>%1에 CRM에서 삭제됐어요.</translation>
    </message>
    <message>
        <source>New success plan</source>
        <translation>새 성공 계획</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>숫자의 근거</translation>
    </message>
</context>
<context>
    <name>csm::ui::AccountHead</name>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1 데이터</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>담당: %1</translation>
    </message>
    <message>
        <source>Sponsor: %1</source>
        <translation>스폰서: %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 소속</translation>
    </message>
</context>
<context>
    <name>csm::ui::AccountLists</name>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>알려진 연락처가 없어요.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>No case was opened.</source>
        <translation>접수된 티켓이 없어요.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>No renewal is known.</source>
        <translation>알려진 갱신이 없어요.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>No subscription is known.</source>
        <translation>알려진 구독이 없어요.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>영업 기회</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
</context>
<context>
    <name>csm::ui::AccountPlanCard</name>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Success plan · %1</source>
        <translation>성공 계획 · %1</translation>
    </message>
    <message>
        <source>There is no success plan for this account yet.</source>
        <translation>이 고객사의 성공 계획이 아직 없어요.</translation>
    </message>
    <message>
        <source>The plan has no objectives yet.</source>
        <translation>계획에 아직 목표가 없어요.</translation>
    </message>
    <message>
        <source>How progress is computed</source>
        <translation>진행률을 계산하는 방법</translation>
    </message>
</context>
<context>
    <name>csm::ui::AccountTileRow</name>
    <message>
        <source>12 weeks</source>
        <translation>12주</translation>
    </message>
    <message>
        <source>%1 of %2 licences</source>
        <translation>라이선스 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>가장 오래된 것은 %n일째</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>csm::ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>csm::ui::ChartWidget</name>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>차트로 보기</translation>
    </message>
</context>
<context>
    <name>csm::ui::ConflictDetail</name>
    <message>
        <source>Changed on both sides</source>
        <translation>양쪽에서 바뀐 값</translation>
    </message>
    <message>
        <source>You and the CRM changed these fields of a plan. Your value stands here; nothing was lost.</source>
        <translation>계획의 같은 필드를 나와 CRM이 모두 바꿨어요. 여기에는 내 값을 두었고, 사라진 값은 없어요.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>CRM</translation>
    </message>
</context>
<context>
    <name>csm::ui::ConflictStrip</name>
    <message>
        <source>Use it</source>
        <translation>이 값 쓰기</translation>
    </message>
    <message>
        <source>Emptied in the CRM since</source>
        <translation>그 뒤 CRM에서 비웠어요</translation>
    </message>
    <message>
        <source>In the CRM since: %1</source>
        <translation>그 뒤 CRM의 값: %1</translation>
    </message>
</context>
<context>
    <name>csm::ui::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Connect Salesforce</source>
        <translation>Salesforce 연결</translation>
    </message>
    <message>
        <source>Asking the CRM who you are…</source>
        <translation>CRM에서 로그인 정보를 확인하고 있어요…</translation>
    </message>
    <message>
        <source>The address and the token are checked first; until then nothing is stored.</source>
        <translation>주소와 토큰을 먼저 확인해요. 그전에는 아무것도 저장하지 않아요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::ConnectionForm</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Access token of your sign-in</source>
        <translation>로그인 액세스 토큰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Optional; else the name of the org</source>
        <translation>비워 두면 조직 이름을 써요</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>고객사</translation>
    </message>
</context>
<context>
    <name>csm::ui::CountsModel</name>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>없어짐</translation>
    </message>
</context>
<context>
    <name>csm::ui::DateField</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>%1처럼 날짜를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::DayPicker</name>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
</context>
<context>
    <name>csm::ui::FirstRunPage</name>
    <message>
        <source>Look around in a practice company</source>
        <translation>연습용 회사로 둘러보기</translation>
    </message>
    <message>
        <source>400 invented accounts in a practice CRM that this program runs on your computer. Nothing of it mixes with your own data, and it can be deleted.</source>
        <translation>이 컴퓨터에서 실행하는 연습용 CRM에 가상의 고객사 400곳이 있어요. 내 데이터와 섞이지 않고, 언제든 지울 수 있어요.</translation>
    </message>
    <message>
        <source>Connect Salesforce</source>
        <translation>Salesforce 연결</translation>
    </message>
    <message>
        <source>Reads your accounts and what belongs to them. Nothing is written to Salesforce.</source>
        <translation>내 고객사와 관련 기록을 읽어요. Salesforce에는 아무것도 쓰지 않아요.</translation>
    </message>
    <message>
        <source>The data stays on this computer: %1</source>
        <translation>데이터는 이 컴퓨터에만 있어요: %1</translation>
    </message>
    <message>
        <source>Know your customer before the call, without a network too.</source>
        <translation>통화 전에 볼 것을 한 화면에. 인터넷이 없어도 돼요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>csm::ui::HealthCard</name>
    <message>
        <source>How health is computed</source>
        <translation>건강도를 계산하는 방법</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강도</translation>
    </message>
    <message>
        <source>Nothing is known that health could be made of.</source>
        <translation>건강도를 계산할 데이터가 없어요.</translation>
    </message>
    <message>
        <source>%1 of the scorecard&apos;s weight had data.</source>
        <translation>점수표 가중치의 %1에 데이터가 있어요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::KpiPage</name>
    <message>
        <source>There are no accounts to count yet.</source>
        <translation>아직 셀 고객사가 없어요.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>동기화 열기</translation>
    </message>
    <message>
        <source>Accounts that are counted</source>
        <translation>집계할 고객사</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 고객사</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>숫자의 근거</translation>
    </message>
    <message>
        <source>Accounts %1 · the last 12 months · as of %2</source>
        <translation>고객사 %1곳 · 최근 12개월 · %2 기준</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>Opening %1, new %2, expansion %3, reactivation %4, contraction −%5, churn −%6</source>
        <translation>월초 %1, 신규 %2, 확장 %3, 재활성 %4, 축소 −%5, 이탈 −%6</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with revenue</source>
        <translation>
            <numerusform>매출이 있는 고객사 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR movements</source>
        <translation>ARR 변동</translation>
    </message>
    <message>
        <source>Each account&apos;s yearly revenue at the end of a month against the month before: more is expansion, less is contraction, from nothing is new (or reactivation, if it had revenue earlier), to nothing is churn. Opening and movements add up to closing. Renewals are no movement. The running month is measured today.</source>
        <translation>고객사마다 월말의 연 매출을 전달과 비교해요. 늘면 확장, 줄면 축소, 없다가 생기면 신규(전에 매출이 있었으면 재활성), 없어지면 이탈이에요. 월초와 변동을 더하면 월말이 돼요. 갱신은 변동으로 보지 않아요. 진행 중인 달은 오늘 기준이에요.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRR·GRR</translation>
    </message>
    <message>
        <source>Health distribution</source>
        <translation>건강도 분포</translation>
    </message>
    <message>
        <source>Each account&apos;s score of today: below 55 at risk, from 55 watch, from 75 healthy. Without any data there is no score.</source>
        <translation>고객사마다 오늘 점수예요. 55 미만은 위험, 55부터 주의, 75부터 양호예요. 데이터가 전혀 없으면 점수를 내지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>고객사 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of a score&apos;s weight had data.</source>
        <translation>점수 가중치 가운데 평균 %1에 데이터가 있었어요.</translation>
    </message>
    <message>
        <source>Renewals and health</source>
        <translation>갱신 시점과 건강도</translation>
    </message>
    <message>
        <source>Every account whose next renewal lies within twelve months and that has a health score: days left against the score of today.</source>
        <translation>다음 갱신이 12개월 안에 있고 건강도 점수가 있는 고객사예요. 남은 날과 오늘 점수를 함께 보여요.</translation>
    </message>
    <message>
        <source>12 months ahead</source>
        <translation>앞으로 12개월</translation>
    </message>
</context>
<context>
    <name>csm::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
</context>
<context>
    <name>csm::ui::LineField</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>비워 둘 수 없어요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>숫자를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::PercentField</name>
    <message>
        <source>Done, or not (Ctrl+Enter in the outline)</source>
        <translation>완료 표시 바꾸기 (개요에서 Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanDetail</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanFieldEditor</name>
    <message>
        <source>Changed here</source>
        <translation>여기서 바꿈</translation>
    </message>
    <message>
        <source>Changed here; the CRM says something else.</source>
        <translation>여기서 바꾼 값이에요. CRM의 값과 달라요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanForm</name>
    <message>
        <source>%1 (never in a document)</source>
        <translation>%1 (문서에 절대 넣지 않아요)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue. Set a new day, or mark it as done.</source>
        <translation>
            <numerusform>%n일 지났어요. 새 기한을 정하거나 완료로 표시해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>How progress is computed</source>
        <translation>진행률을 계산하는 방법</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanHead</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>되돌리기 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>다시 하기 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경을 저장했어요</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장하지 못했어요</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanLine</name>
    <message>
        <source>Success plan %1, %2</source>
        <translation>성공 계획 %1, %2</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanListModel</name>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanOutlineCard</name>
    <message>
        <source>This plan has no objectives yet.</source>
        <translation>이 계획에는 아직 목표가 없어요.</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>목표 추가</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanOutlineModel</name>
    <message>
        <source>%1 late</source>
        <translation>%1 지연</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanOutlineView</name>
    <message>
        <source>Outline of the success plan</source>
        <translation>성공 계획 개요</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanPage</name>
    <message>
        <source>New objective</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>새 성과</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>새 단계</translation>
    </message>
    <message>
        <source>This success plan is not here any more.</source>
        <translation>이 성공 계획은 더 이상 여기에 없어요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>삭제했어요: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>csm::ui::PlansPage</name>
    <message>
        <source>Filter plans</source>
        <translation>계획 거르기</translation>
    </message>
    <message>
        <source>There are no success plans yet. A plan begins on the page of its account.</source>
        <translation>아직 성공 계획이 없어요. 계획은 고객사 화면에서 시작해요.</translation>
    </message>
    <message>
        <source>Go to the portfolio</source>
        <translation>포트폴리오로 가기</translation>
    </message>
    <message>
        <source>No plan fits the filter.</source>
        <translation>조건에 맞는 계획이 없어요.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Success plans</source>
        <translation>성공 계획</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>계획 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) overdue</source>
        <translation>
            <numerusform>단계 %n개 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>With overdue steps</source>
        <translation>지연된 단계 있음</translation>
    </message>
</context>
<context>
    <name>csm::ui::Popover</name>
    <message>
        <source>Formula</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioPage</name>
    <message>
        <source>Owner: me</source>
        <translation>담당: 나</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>내 담당만</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>고객사 거르기</translation>
    </message>
    <message>
        <source>Show or hide the preview (Space)</source>
        <translation>미리 보기 열고 닫기 (Space)</translation>
    </message>
    <message>
        <source>There are no accounts here yet.</source>
        <translation>아직 고객사가 없어요.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>동기화 열기</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>고객사 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n일 전 데이터</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Renewal within 90 days</source>
        <translation>90일 내 갱신</translation>
    </message>
    <message>
        <source>No account fits this view.</source>
        <translation>이 보기에 맞는 고객사가 없어요.</translation>
    </message>
    <message>
        <source>No account in this view has “%1” in it.</source>
        <translation>이 보기에서 ‘%1’에 맞는 고객사가 없어요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioPeek</name>
    <message>
        <source>Nothing is known that health could be made of.</source>
        <translation>건강도를 계산할 데이터가 없어요.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <source>Success plan</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>Preview of the chosen account</source>
        <translation>고른 고객사 미리 보기</translation>
    </message>
    <message>
        <source>Open account 360</source>
        <translation>Account 360 열기</translation>
    </message>
    <message>
        <source>What health is made of</source>
        <translation>건강도 구성</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>갱신 %1</translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <translation>갱신 %1</translation>
    </message>
    <message>
        <source>How progress is computed</source>
        <translation>진행률을 계산하는 방법</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioTable</name>
    <message>
        <source>Accounts</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioTiles</name>
    <message>
        <source>How the ARR at risk is computed</source>
        <translation>위험 ARR을 계산하는 방법</translation>
    </message>
    <message>
        <source>How the renewals within 90 days are computed</source>
        <translation>90일 내 갱신을 계산하는 방법</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with revenue</source>
        <translation>
            <numerusform>매출이 있는 고객사 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>고객사 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at risk</source>
        <translation>
            <numerusform>그중 %n곳 위험</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts with a score</source>
        <translation>점수가 있는 %2곳 중 %1곳</translation>
    </message>
    <message>
        <source>The amounts are in several currencies and are not added up.</source>
        <translation>금액의 통화가 여러 가지라 더하지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with an amount</source>
        <translation>
            <numerusform>금액이 있는 고객사 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Total ARR</source>
        <translation>총 ARR</translation>
    </message>
    <message>
        <source>ARR at risk</source>
        <translation>위험 ARR</translation>
    </message>
    <message>
        <source>The ARR of the accounts whose health is at risk today, added up.</source>
        <translation>오늘 건강도가 위험인 고객사의 ARR을 더해요.</translation>
    </message>
    <message>
        <source>Renewal within 90 days</source>
        <translation>90일 내 갱신</translation>
    </message>
    <message>
        <source>The target amounts of the renewals that come next, of the accounts whose next renewal lies within 90 days from today, added up.</source>
        <translation>오늘부터 90일 안에 다음 갱신이 있는 고객사의 갱신 목표 금액을 더해요.</translation>
    </message>
    <message>
        <source>Healthy accounts</source>
        <translation>양호한 고객사</translation>
    </message>
    <message>
        <source>Accounts whose health is in the healthy band ÷ accounts with a health score.</source>
        <translation>건강도가 양호한 고객사 ÷ 건강도 점수가 있는 고객사예요.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a score</source>
        <translation>
            <numerusform>점수가 있는 고객사 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>csm::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Success plans</source>
        <translation>성공 계획</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>csm::ui::RunDetail</name>
    <message>
        <source>Records that could not be read</source>
        <translation>읽지 못한 레코드</translation>
    </message>
    <message>
        <source>They are left out, everything else is here. The next sync tries them again.</source>
        <translation>이 레코드만 빼고 모두 읽었어요. 다음 동기화 때 다시 읽어 볼게요.</translation>
    </message>
    <message>
        <source>Not in this org</source>
        <translation>이 조직에 없는 항목</translation>
    </message>
    <message>
        <source>No error: the org does not have these objects or fields, so there is no data of them.</source>
        <translation>오류가 아니에요. 조직에 이 개체나 필드가 없어서 해당 데이터가 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>요청 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>read from the beginning</source>
        <translation>처음부터 다시 읽음</translation>
    </message>
    <message>
        <source>What the run read</source>
        <translation>읽은 내용</translation>
    </message>
</context>
<context>
    <name>csm::ui::RunListModel</name>
    <message>
        <source>Changed on both sides</source>
        <translation>양쪽에서 바뀐 값</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of plans</source>
        <translation>
            <numerusform>계획 필드 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::SearchBox</name>
    <message>
        <source>Search accounts, contacts, cases, records and plans</source>
        <translation>고객사, 연락처, 티켓, 기록, 계획 검색</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>‘%1’ 검색 결과가 없어요</translation>
    </message>
</context>
<context>
    <name>csm::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>csm::ui::SearchHitDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>csm::ui::SearchHitModel</name>
    <message>
        <source>Accounts</source>
        <translation>고객사</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Success plans</source>
        <translation>성공 계획</translation>
    </message>
</context>
<context>
    <name>csm::ui::SearchPanel</name>
    <message>
        <source>↑↓ move   Enter open   Esc close</source>
        <translation>↑↓ 이동   Enter 열기   Esc 닫기</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>csm::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>언어와 모양</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>연결 추가</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>%1 관리</translation>
    </message>
    <message>
        <source>No CRM is connected yet.</source>
        <translation>아직 연결한 CRM이 없어요.</translation>
    </message>
    <message>
        <source>Tokens lie in the key store of this computer, never in a file of this program.</source>
        <translation>토큰은 이 컴퓨터의 키 저장소에 있고, 프로그램 파일에는 저장하지 않아요.</translation>
    </message>
    <message>
        <source>This computer has no usable key store: tokens are kept until you quit, and never written to disk.</source>
        <translation>이 컴퓨터에는 쓸 수 있는 키 저장소가 없어요. 토큰은 종료할 때까지만 기억하고 디스크에 쓰지 않아요.</translation>
    </message>
    <message>
        <source>Tokens go to the key store of this computer, never to a file of this program.</source>
        <translation>토큰은 이 컴퓨터의 키 저장소에 두고, 프로그램 파일에는 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>연습용 회사</translation>
    </message>
    <message>
        <source>Go to my own data</source>
        <translation>내 데이터로 가기</translation>
    </message>
    <message>
        <source>Open the practice company</source>
        <translation>연습용 회사 열기</translation>
    </message>
    <message>
        <source>You see the practice company</source>
        <translation>연습용 회사를 보고 있어요</translation>
    </message>
    <message>
        <source>You see your own data</source>
        <translation>내 데이터를 보고 있어요</translation>
    </message>
    <message>
        <source>The practice company lies in a folder of its own and never mixes with your data.</source>
        <translation>연습용 회사는 따로 된 폴더에 있어서 내 데이터와 섞이지 않아요.</translation>
    </message>
    <message>
        <source>Delete the practice company</source>
        <translation>연습용 회사 지우기</translation>
    </message>
    <message>
        <source>Delete the practice company?</source>
        <translation>연습용 회사를 지울까요?</translation>
    </message>
    <message>
        <source>Its accounts and everything you wrote about them are deleted. Your own data is not touched. This cannot be undone.</source>
        <translation>연습용 고객사와 거기에 적은 내용을 모두 지워요. 내 데이터는 건드리지 않아요. 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>No longer needed?</source>
        <translation>이제 필요 없나요?</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Only your user account can read it. Nothing of it is sent anywhere.</source>
        <translation>내 사용자 계정만 읽을 수 있고, 어디로도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>진단 정보 복사…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단 정보</translation>
    </message>
    <message>
        <source>Versions, connections by host, the last runs and log lines. No customer data, no tokens; you see the text before it is copied.</source>
        <translation>버전, 연결한 호스트, 최근 동기화와 로그예요. 고객 데이터와 토큰은 없고, 복사하기 전에 내용을 보여 드려요.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>GNU 일반 공중 사용 허가서 3판 또는 그 이후 판(GPL-3.0-or-later)을 따르는 자유 소프트웨어예요.</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>글꼴과 아이콘</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>사용한 라이브러리</translation>
    </message>
</context>
<context>
    <name>csm::ui::SyncAnnouncer</name>
    <message>
        <source>Sync stopped. What was read is kept.</source>
        <translation>동기화를 멈췄어요. 읽은 데이터는 그대로 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>레코드 %n건을 읽지 못했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of plans were changed on both sides</source>
        <translation>
            <numerusform>계획 필드 %n개가 양쪽에서 바뀌었어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced: nothing new</source>
        <translation>동기화했어요 · 바뀐 것 없음</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>동기화 열기</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>%1 연결했어요</translation>
    </message>
    <message>
        <source>This computer has no usable key store.</source>
        <translation>이 컴퓨터에는 쓸 수 있는 키 저장소가 없어요.</translation>
    </message>
    <message>
        <source>The token of %1 is kept until you quit, and never written to disk. The next sync after that asks for it again.</source>
        <translation>%1 토큰은 종료할 때까지만 기억하고 디스크에 쓰지 않아요. 다시 켠 뒤 동기화할 때 한 번 더 물어볼게요.</translation>
    </message>
    <message>
        <source>Disconnected from %1, and its data is deleted</source>
        <translation>%1 연결을 끊고 데이터를 지웠어요</translation>
    </message>
    <message>
        <source>Disconnected from %1. Its data stays here.</source>
        <translation>%1 연결을 끊었어요. 데이터는 그대로 있어요.</translation>
    </message>
    <message>
        <source>Synced. Changes: %1</source>
        <translation>동기화했어요 · 변경 %1건</translation>
    </message>
</context>
<context>
    <name>csm::ui::SyncPage</name>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>No CRM is connected yet.</source>
        <translation>아직 연결한 CRM이 없어요.</translation>
    </message>
    <message>
        <source>Connect Salesforce</source>
        <translation>Salesforce 연결</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>연결 추가</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>동기화 이력</translation>
    </message>
    <message>
        <source>Last complete sync: %1</source>
        <translation>마지막 동기화 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed on both sides</source>
        <translation>
            <numerusform>양쪽에서 바뀐 필드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was synced yet.</source>
        <translation>아직 동기화한 적이 없어요.</translation>
    </message>
</context>
<context>
    <name>csm::ui::TableView</name>
    <message>
        <source>Sort by: %1</source>
        <translation>정렬: %1</translation>
    </message>
</context>
<context>
    <name>csm::ui::TimelineCard</name>
    <message>
        <source>Choose what the timeline shows</source>
        <translation>타임라인에 보일 것 고르기</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>보여 줄 것이 없어요.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>csm::ui::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>made here</source>
        <translation>여기서 만듦</translation>
    </message>
</context>
<context>
    <name>csm::ui::TopBar</name>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
</context>
</TS>
