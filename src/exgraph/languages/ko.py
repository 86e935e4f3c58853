"""Korean: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "ko",
    columns={
        Column.SOURCE: """
            원본|소스|출발지|출처|원본 ip 주소|송신|클라이언트|발신지|사용 주체|접속 출발지|보내는 곳|송신지
            송신 서버
        """,
        Column.DESTINATION: "대상|목적지|타겟|대상 ip 주소|수신|서버|도착지|받는 곳|수신지",
        Column.ENDPOINT: "엔드포인트",
        Column.HOST: "호스트|노드|역할|서버 역할",
        Column.PEER: """
            원본/대상|소스/대상|대상/원본|출발지/목적지|목적지/출발지|대상/소스|대상/출발|출발/대상|상대 호스트
            끝/시작|시작/끝
        """,
        Column.PAIR: "출발지 → 목적지",
        Column.PORT: "포트|포트 번호|포트 범위|기본 포트",
        Column.TRANSPORT: "프로토콜|전송 프로토콜|전송",
        Column.SERVICE: "서비스|응용 프로그램|애플리케이션|서비스 이름|서비스명",
        Column.PURPOSE: "설명|용도|목적|기능|구성 요소|유형|이름|사용|제품",
        Column.NOTES: "참고|비고|메모|주석|참고 사항|설명 및 비고",
        Column.DIRECTION: "방향|트래픽 방향|인바운드/아웃바운드|들어오거나 나가는 방향|통신 방향|규칙 유형",
        Column.ACTION: """
            작업|동작|허용/거부|허용 여부|허용|처리|정책|허용/차단|상태|활성|판정|비활성|비활성화|차단|금지|거부
            삭제|조치
        """,
        Column.ENCRYPTION: "암호화|암호화 여부",
        Column.OPTIONAL: "선택 사항",
        Column.REQUIRED: "필수",
        Column.OWNER: "소유자|담당자|책임자|관리자|담당 부서|담당부서|연락처",
        Column.REQUESTER: "신청자|요청자|신청부서|신청 부서",
        Column.APPROVER: "승인자|결재자",
        Column.TICKET: "티켓|티켓 번호|신청번호|신청 번호|요청 번호|변경 번호|접수번호",
        Column.RULE: "규칙|규칙 이름|규칙 번호|정책명|정책 번호",
        Column.ENVIRONMENT: "환경",
        Column.VALID_UNTIL: "유효기간|유효 기간|만료일|만료|종료일|사용기간|사용 기간",
        Column.JUSTIFICATION: "사유|신청 사유|신청사유|이유|근거",
    },
    also={
        Column.HOST: "구성 요소|제품",
        Column.PEER: "제품",
    },
    cells={
        Meaning.PROSE: """
            보통|일반적으로|대개|대부분|주로|예를 들어|예|항상|인바운드|아웃바운드|수신|송신|은|는|이|가|을|를|에|에서
            의|입니다|사용됩니다|필요|권장|번|합니다|선택합니다|클릭합니다
        """,
        Meaning.IP_PROTOCOL: "ip 프로토콜|프로토콜 번호",
        Meaning.DYNAMIC: "동적|동적 포트",
        Meaning.ANY: "모두 허용|전체 허용|모두|모든 포트|모든",
        Meaning.NONE: "해당 없음|없음|직접 연결 없음|사용할 수 없음|포트 없음|포트없음",
        Meaning.NEGATIVE: """
            필요 없음|차단|거부|비활성화|비활성|금지|사용 안 함|닫힘|허용 안 함|허용되지 않음|불필요|사용하지 않음
            사용되지 않음|사용하지 않습니다|사용 안함|사용안함|지원되지 않음|지원하지 않음|필요하지 않음|폐지|미사용
            폐쇄|열지 않음
        """,
        Meaning.PERMITTED: "허용",
        Meaning.UNRESOLVED: """
            설명 참조|주석 참조|메모 참조|사용자 구성|사용자 정의|사용자 지정|사용자 지정 포트|공급자에 따라 다름
            다른 포트|알 수 없음|지정 포트|고객사 지정 포트|고객 지정 포트|별도 지정 포트|구성 가능|설정 가능|변경 가능
            공급자별|공급업체별
        """,
        Meaning.NEXT_FREE: "다음 사용 가능한 포트",
        Meaning.AND: "및|와|과|그리고",
        Meaning.OR: "또는",
        Meaning.TO: "부터|에서",
        Meaning.ABOVE: "이상|이상의|및 그 이상|또는 그 이상",
        Meaning.FILLER: "포트|포트 번호|포트 범위|까지|사용",
        Meaning.WHERE: "여기서",
    },
    words={
        Word.RANGE_FIRST: "시작|최소|첫",
        Word.RANGE_LAST: "끝|종료|최대|마지막",
        Word.ZONE_NOUN: "영역|세그먼트|네트워크|보안존|보안 존|대역",
        Word.PERMANENT: "영구|무기한|상시",
        Word.ADDRESS_NOUN: "주소",
        Word.ICMP_CODE: "코드",
        Word.ICMP_TYPE: "유형|타입",
        Word.NO_NAME: """
            여러|사용되지|예약됨|신규|하나|둘|셋|모두|각|리디렉션|리다이렉트|사용 중단|기본|선택|필수|권장|또는|및
        """,
        Word.NUMBERED: "주|비고|각주|표|그림|버전|단계|유형|참고|버전은|총|합계|쪽|장|시간 초과|우선순위",
        Word.UNIT: "개|개의|대의|명|명의|초|분|시간|노드|사용자|세션|인스턴스|건|개의 노드|회|가지|곳",
        Word.UNCLEAR: "원본 포트|소스 포트|출발지 포트|약",
        Word.REPLACED: "현재|현재는|지금은",
        Word.CHANGED_BEHIND: "로 변경|으로 변경|로 대체|으로 대체|로 변경됨|으로 변경됨",
        Word.DENIED_BEHIND: "대신|이 아니라|가 아니라|이 아닌|가 아닌|아닌",
        Word.NOT: "이전|이전에는|기존|구|원래",
        Word.AT_LEAST: "최소",
        Word.AT_MOST: "최대",
        Word.MORE_BEHIND: "초과|보다 큰|보다 높은",
        Word.LESS_BEHIND: "미만|보다 작은|보다 낮은",
        Word.OR_LESS: "이하|까지|까지의",
        Word.EXCEPT_BEHIND: "제외|을 제외한|를 제외한|제외한|을 제외하고|를 제외하고|이외|이외의|외|외의|을 뺀|를 뺀",
        Word.RANGE: "범위|포트 범위",
        Word.NOT_BEHIND: "아님|불가|안 됨|이 아님|가 아님",
        Word.OPTIONAL: "선택 사항|선택적",
        Word.DEFAULT: "기본값|기본",
        Word.CONDITIONAL: "만|경우|경우에만",
        Word.SECURED: "암호화|암호화됨|암호화된",
        Word.YEAR_SIGN: "년",
        Word.MONTH_SIGN: "월",
        Word.DAY_SIGN: "일",
        Word.PORT_NOUN: "포트",
        Word.SOURCE_NOUN: "출발지|원본|소스|클라이언트|발신",
        Word.DESTINATION_NOUN: "대상|목적지|서버",
        Word.PROTOCOL_NOUN: "프로토콜",
        Word.LOCAL: "로컬",
        Word.REMOTE: "원격|상대",
        Word.REMOVES: "삭제|폐지|제거|철거|반려|만료|해지|철회|폐기|닫기",
        Word.SAMPLE: "예시|샘플|예제",
        Word.BELOW_TABLE: """
            승인|승인자|승인일|작성자|작성일|검토자|서명|날짜|합계|범례|신청자|비고|결재|승인란|부서장
        """,
        Word.REMOVAL: "삭제할|삭제 예정|삭제 대상|제거할|폐지할|폐지 예정",
        Word.REMOVED_THING: "규칙|룰|포트|통신|정책",
        Word.NO_LONGER: "더 이상|더는",
        Word.NO_CONNECTION: "직접 연결 없음|연결 없음|미사용|사용하지 않음",
        Word.EVERY: "모든|모두|전체|임의",
        Word.SINCE: "부터|이후|이후로|에서|에서는|는|은|이상|부터는",
        Word.OUT_OF_DATE: "사용 중단|지원 중단",
        Word.PING: "핑",
        Word.OF_PORTLESS: "에코|요청|응답|유형|코드|프로토콜|트래픽|모두|전체",
        Word.ROW_NUMBER: "번호|순번|연번|일련번호",
        Word.MAY_BE_ACTION: "작업|동작|처리|정책|상태|활성",
        Word.INBOUND: "수신|인바운드",
        Word.OUTBOUND: "송신|아웃바운드",
        Word.BOTH_WAYS: "양방향",
        Word.BOTH_ALONE: "양쪽",
        Word.SCOPE: "내부|내부 통신|외부|로컬|사내|관리|동서|동서 방향|동서 트래픽|남북|남북 방향|내부망",
        Word.OTHER_NUMBER: "개수|대수|수량|크기|메모리|거리|가격",
        Word.KEY_HEADER: "항목|설정 항목|매개변수|속성|키",
        Word.VALUE_HEADER: "설정|값|설정값",
        Word.ONE_WAY: "단방향|목적지로|출발지에서 목적지|출발지에서 목적지로|클라이언트에서 서버로",
        Word.REVERSED: "역방향|출발지로|목적지에서 출발지|목적지에서 출발지로|서버에서 클라이언트로",
        Word.FRONT_END: "프런트엔드|프론트엔드",
        Word.BACK_END: "백엔드",
        Word.ANY_ROLE: """
            모두|모든|임의|전체|모든 호스트|임의의 호스트|어디서나|어디든|어디나|모든 소스|모든 대상|모든 출발지
            모든 목적지
            모든 ip|임의의 ip|모든 위치
        """,
        Word.SELF: "자신|자기 자신|자체",
        Word.AND: "및",
        Word.AND_ATTACHED: "와|과",
        Word.OR: "또는",
        Word.NARROWS: "내부|외부",
        Word.YES: "예",
        Word.NO: "아니요",
        Word.UNTICKED: "아니요",
        Word.MODAL: "기대|기대값|기대 결과|예상|예상 결과|결과|판정",
        Word.DENIES: "거부|차단|금지|불가|비활성|미허용|불허|드롭!박스|닫힘|폐쇄",
        Word.PERMITS: "허용|허가|승인|활성|개방|통과|가능|추가|신규|유지|도달 가능",
        Word.TURNS: "안|안함|않음|아님|불필요|하지 않음",
        Word.DENIED_ALL: "전면차단|전면 차단|전면거부|전면 거부|모두차단|모두 차단|모두거부|모두 거부",
        Word.POSSESSIVE: "의",
        Word.POSSESSED: "인바운드|아웃바운드|수신|송신|포트|방화벽",
        Word.BETWEEN_BEHIND: "간의|간에|_간_",
        Word.IN_THIS_TABLE: "이 표는|이 표에서는|이 표에는|다음 표는|다음 표에서는|다음 표에는",
        Word.NUMBERED_PART: "표",
        Word.ROUTE: "{a}에서{b}으로|로",
        Word.VERB: "합니다|됩니다|입니다|있습니다|되었습니다",
        Word.FOLLOWING: "다음",
        Word.ROLE_NOUN: "서버|클라이언트|노드|호스트|에이전트|게이트웨이",
        Word.PLACE_NAME: """
            운영|운영망|개발|검증|테스트|내부|외부|내부망|외부망|본사|지사|공장|주|예비|관리|관리망|업무망
            게스트|선택|클라우드
        """,
        Word.BARE_NOUN: "서버|클라이언트|노드|호스트|에이전트|게이트웨이|컨트롤러|서비스|매니저|단말|콘솔",
        Word.ACTIVITY: """
            설치|업그레이드|배포|마이그레이션|복제|모니터링!서버!노드!호스트|백업|복원|구성|설정|요구|전제
            관리!서버!노드!콘솔!호스트|개요
        """,
        Word.PORTS_SAID: """
            포트|포트 번호|통신 포트|방화벽 규칙|방화벽 포트|규칙|통신|트래픽|연결|접속|네트워크 포트
        """,
        Word.PORTS_BESIDE: """
            다음|필요한|사용하는|인바운드|아웃바운드|수신|송신|네트워크|모든|들어오는|나가는|필수|목록|여러|여러 개의
            다수의|몇 개의|일부|특정|다음과 같은|및
        """,
        Word.FORM_HOST: """
            {own} (를 위해|을 위해) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 포함됩니다
            {own} (를 위해) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? (포함되어 있습니다)
            {own} (을 위해) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? (포함되어 있습니다)
            {own} (를 위한) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 포함됩니다
            {own} (을 위한|의|용) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 포함됩니다
            {own} (를 위한) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? (포함되어 있습니다)
            {own} (을 위한) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? (포함되어 있습니다)
            {own} (의|용) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? (포함되어 있습니다)
            {own} (를 위해|을 위해) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 있습니다
            {own} (를 위해|을 위해) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 필요합니다
            {own} (를 위한) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 있습니다
            {own} (를 위한) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 필요합니다
            {own} (을 위한|의|용) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 있습니다
            {own} (을 위한|의|용) (미리 정의된|사전 정의된)? (외부)? 보안 그룹에는 {ports} (이|가) (모두)? 필요합니다
            {own} 에서 {ports} (를|을) (열어야 합니다|개방해야 합니다|허용해야 합니다)
            {own} (에서|이|가|에) (사용하는|사용되는|필요한|필요로 하는|개방하는) {ports}
            {own} (에서|이|가|에) (개방해야 하는|여는|열어야 하는|열린|허용해야 하는) {ports}
            {own} (은|는) {ports} (를 사용합니다|을 사용합니다|가 필요합니다|이 필요합니다|를 사용|가 필요)
            {own} 의 {ports}
            {own} (용|을 위한|를 위한) {ports}
        """,
        Word.FORM_INWARD: """
            {own} (으로|로) (의|들어오는|향하는) {ports}
            {own} (에 대한|에 접속하는|에 연결하는) {ports}
            {own} (이|가) 수신하는 {ports}
            {own} (은|는) {ports} (에서 수신 대기합니다|에서 수신합니다)
        """,
        Word.FORM_OUTWARD: """
            {own} (에서|으로부터|로부터) (의|나가는|시작되는|발생하는|오는) {ports}
        """,
        Word.VERB: "다음_|합니다|해야",
        Word.WAY_FROM: """
            {own} (에서|로부터|으로부터) (의|오는|들어오는)? ({way}|{ports})?
            ({way}) {own} (에서|로부터|으로부터)
        """,
        Word.WAY_TO: """
            {own} (으로|로|에게) (의|가는|나가는)? ({way}|{ports})?
            ({way}) {own} (으로|로)
        """,
        Word.WAY_AT: """
            {own} (상의|에 대한) ({way})
        """,
        Word.WAY_WITH: """
            {own} (와|과) ({both})
        """,
        Word.LOOKED_THROUGH: """
            보안 그룹의|외부 보안 그룹의
        """,
        Word.LOOKED_THROUGH_BEHIND: """
            작동|동작|운영|의 작동|의 동작|의 운영|정상 작동|의 정상 작동|의 보안 그룹
        """,
        Word.FORM_BY_PORTS: "{ports} (로|으로|를 통해|을 통해|를 사용하여)",
        Word.FORM_PAIR: """
            {a} (은_|는_|이_|가_) {b} 에 (연결할 수 있어야 합니다|접속할 수 있어야 합니다)
            {a} (은_|는_|이_|가_) {b} 에 (연결해야 합니다|접속해야 합니다)
            {a} 에서 {b} (으로|로) (의|가는|전송되는|연결되는)? ({ports})?
            {a} (은_|는_|이_|가_) {b} 에 (연결합니다|접속합니다|연결|접속)
        """,
        Word.FORM_BETWEEN: """
            {a} (와|과|및) {b} (간의|간|사이의) ({ports})?
            {a} (와|과|및) {b} (가 통신|이 통신|의 통신|는 통신합니다|이 통신합니다|가 통신합니다)
        """,
        Word.FORM_NAMED_HOST: """
            {own} {ports}
            {own} (의)? (요구 사항|요구사항|필수 구성 요소|필수 조건)
            {own} (용|의)? (보안 그룹|네트워크 ACL|NACL)
        """,
        Word.FORM_NAMED_OUTWARD: """
            {own} 에서
        """,
        Word.LEGEND: "범례|기호",
        Word.TOPIC: """
            포트|요구사항|요구 사항|네트워크|규칙|방화벽|목록|통신|정책|기준|필수|프로토콜|및|인바운드|아웃바운드
        """,
        Word.ZONE_DMZ: "경계|비무장",
        Word.ZONE_INTERNET: "인터넷",
        Word.ZONE_DIRECTORY: "도메인 컨트롤러",
        Word.ZONE_DATABASES: "데이터베이스",
        Word.CLIENT_ALONE: "클라이언트",
        Word.AREA: "존|영역|네트워크|세그먼트|서브넷|구간",
        Word.NAME_NOUN: "이름|호스트|호스트명|서버|서버명|명칭",
        Word.MASK: "마스크|프리픽스",
        Word.TRANSLATED: "변환",
        Word.BESIDE_END: "설명|비고|마스크|유형|담당자|담당|ID",
        Word.UNSPECIFIC: """
            시스템|소프트웨어|하드웨어|기본|고급|전체|사전 정의된|미리 정의된|권장|추가|일반|기타
        """,
        Word.OF_STATES: "상태 전이|상태|전이",
        Word.OF_TRAFFIC: "통신|네트워크|트래픽|방화벽|연결|영역",
        Word.UNLESS: "경우 제외|경우를 제외하고",
        Word.WHETHER: "여부",
        Word.NO_PORT: "트랜스포트|서포트|리포트|임포트|패스포트",
        Word.COPULA: "는|은|이|가",
        Word.WITH_OR_WITHOUT: "유무와 관계없이|사용 여부와 관계없이",
        Word.ENFORCED: "필수|강제|항상|전용|만",
        Word.NOT_REQUIRED: "필수 아님|필수가 아님|불필요|필요 없음|필요하지 않음",
        Word.OFFERED: """
            선택|선택 사항|선택사항|선택적|옵션|가능한 경우|사용 가능한 경우|가능하면|지원|지원됨|권장|기회적|가능
        """,
        Word.OFF: """
            없음|없이|사용 안 함|사용안함|사용 안함|지원되지 않음|지원 안 함|지원 안함|미지원|미사용|비활성화
            비활성화됨|비활성|사용하지 않음|아니요|불가|하지 않음
        """,
        Word.WITHOUT: "비|무|미",
        Word.ENCRYPTION_NOUN: "암호화 통신",
        Word.UNSECURED: "암호화 없음|암호화되지 않음|암호화되지 않은|암호화 안 함|암호화 안함|비암호화|평문",
        Word.HOSTS_SAID: "호스트|주소|도메인|대상",
    },
    unstated="명시되지 않음",
)
