<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
        <source>The command cannot be understood.</source>
        <translation>명령을 이해할 수 없어요.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>--help를 봐 주세요.</translation>
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
        <translation>담당자</translation>
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
        <translation>문의</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>상호작용</translation>
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
    <name>csm::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
</TS>
