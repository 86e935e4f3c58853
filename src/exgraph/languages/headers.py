"""Headers of columns in ten languages, by what they mean. Data, no code."""

from __future__ import annotations

from enum import StrEnum


class Meaning(StrEnum):
    """What a column says. `HOST` is the end whose ports the table lists, `PEER` the end at the other side of it.

    `PAIR` names both ends in one cell, with an arrow between them. `ENDPOINT` is where a service listens, whichever
    way the table looks: a destination always. `TICKS` says yes or no of the ends that its header names: a role whose
    ports these are, or `A-to-B`.
    """

    SOURCE = "source"
    DESTINATION = "destination"
    ENDPOINT = "endpoint"
    HOST = "host"
    PEER = "peer"
    PAIR = "pair"
    TICKS = "ticks"
    PORT = "port"
    TCP = "tcp"
    UDP = "udp"
    COMPOSITE = "composite"
    SOURCE_PORT = "source-port"
    TRANSPORT = "transport"
    SERVICE = "service"
    PURPOSE = "purpose"
    NOTES = "notes"
    DIRECTION = "direction"
    ACTION = "action"
    ENCRYPTION = "encryption"
    OPTIONAL = "optional"
    REQUIRED = "required"


#: The columns that ports are read from.
PORTS = (Meaning.PORT, Meaning.COMPOSITE, Meaning.TCP, Meaning.UDP)

#: Whole headers, folded by `fold_header`: language → spellings.
HEADERS: dict[Meaning, dict[str, str]] = {
    Meaning.SOURCE: {
        "en": """source|sources|from|client|clients|initiator|originator|used by|consumer|consumers|caller
            connecting from|src|to send data from this computer|from this computer|accessed by|needed by|requester
            initiated by
            initiated from|originating host|connecting host|connecting component|subscriber
            allowed clients|who|traffic initiator""",
        "ru": """источник|источники|от|откуда|клиент|отправитель|инициатор|исходный ip-адрес|ip-адрес источника
            для отправки данных с этого компьютера|исходный узел|исходный компьютер|кем используется|кто использует
            кто подключается|кто обращается""",
        "de": """quelle|quellen|von|quellserver|quellsystem|quelladresse|quell-ip|quell-ip-adresse|absender|genutzt von
            verwendet von|benutzt von""",
        "fr": "source|de|origine|depuis|émetteur|adresse source|client|adresse ip source|utilisé par|provenance",
        "it": "origine|da|sorgente|indirizzo ip di origine|mittente|usato da|utilizzato da|provenienza",
        "es": "origen|desde|de|cliente|dirección ip de origen|usado por|utilizado por|fuente",
        "pt": "origem|de|cliente|endereço ip de origem|usado por|utilizado por|fonte",
        "ja": "送信元|ソース|接続元|発信元|送信元ipアドレス|始点|クライアント|転送元|使用者|利用者|アクセス元|から",
        "ko": "원본|소스|출발지|원본 ip 주소|송신|클라이언트|발신지|사용 주체|접속 출발지|보내는 곳",
        "zh": """源|来源|源地址|源ip|源ip地址|来源地址|客户端|发起方|來源|發起端|从|從|使用者|使用方|调用方
            访问方|源端|源设备""",
    },
    Meaning.DESTINATION: {
        "en": """destination|destinations|target|targets|to|server|receiver|dest|dst|listener|connecting to
            responder|provider|domain|domains|domain name|url|urls|fqdn|fqdns|listening host|listening component
            listening server""",
        "ru": """назначение|получатель|куда|цель|сервер|целевой узел|целевой сервер|ip-адрес назначения|приемник
            конечный ip-адрес|пункт назначения|место назначения|адрес назначения|кому|к|до""",
        "de": "ziel|ziele|nach|zu|an|bis|zielserver|zielsystem|zieladresse|ziel-ip|ziel-ip-adresse|empfänger",
        "fr": "destination|cible|à|vers|serveur|adresse de destination|destinataire|adresse ip de destination",
        "it": "destinazione|a|verso|indirizzo ip di destinazione|destinatario",
        "es": "destino|hacia|a|hasta|servidor|dirección ip de destino",
        "pt": "destino|para|até|servidor|endereço ip de destino",
        "ja": "宛先|送信先|接続先|ターゲット|対象|宛先ipアドレス|転送先|サーバー|アクセス先|まで",
        "ko": "대상|목적지|타겟|대상 ip 주소|수신|서버|도착지|받는 곳",
        "zh": """目标|目的|目的地|目标地址|目的地址|目标ip|目标ip地址|服务器|接收方|目的ip地址|目標|目的端
            到|至|目标端|目的设备""",
    },
    Meaning.ENDPOINT: {
        "en": "endpoint|endpoints|service endpoint",
        "ru": "конечная точка|конечные точки",
        "de": "endpunkt|endpunkte|dienstendpunkt",
        "fr": "point de terminaison|points de terminaison",
        "it": "endpoint del servizio",
        "es": "punto de conexión|puntos de conexión|extremo|punto final",
        "pt": "ponto de extremidade|pontos de extremidade|ponto final",
        "ja": "エンドポイント",
        "ko": "엔드포인트",
        "zh": "终结点|端点|终端节点|端點",
    },
    Meaning.HOST: {
        "en": """host|hosts|servers|server(s)|node|nodes|node type|machine|machines|computer|server role|role
            server roles|system
            open on|opened on|listens on|listening on|instance|host role|host type|node role|role/host|server type
            security group|security groups|exposed on|required on|where|appliance|device|vm|virtual machine
            container|pod
            local host|local device|hostname|host name""",
        "ru": "узел|узлы|хост|хосты|компьютер|роль сервера|роль|машина",
        "de": "host|hosts|knoten|rechner|serverrolle|rolle|computer",
        "fr": "hôte|hôtes|nœud|machine|rôle|rôle serveur",
        "it": "nodo|ruolo|ruolo server|macchina",
        "es": "nodo|equipo|rol|función|anfitrión",
        "pt": "nó|função|anfitrião|máquina",
        "ja": "ホスト|ノード|役割|サーバーの役割",
        "ko": "호스트|노드|역할|서버 역할",
        "zh": "主机|节点|角色|服务器角色|主機|節點",
    },
    Meaning.PEER: {
        "en": """peer|remote|remote host|remote address|source/destination|source or destination|destination/source
            remote device|remote system|remote end|remote component|partner|from/to|to/from""",
        "ru": "источник/назначение|удаленный узел",
        "de": "quelle/ziel|gegenstelle",
        "fr": "source/destination|origine/destination",
        "it": "origine/destinazione",
        "es": "origen/destino",
        "pt": "origem/destino",
        "ja": "送信元/宛先|ソース/宛先",
        "ko": "원본/대상|소스/대상",
        "zh": "源/目标|来源/目标|源/目的",
    },
    Meaning.PAIR: {
        "en": """from → to|from -> to|from > to|source → destination|source -> destination|communication path
            data flow""",
        "ru": "откуда → куда|источник → назначение",
        "de": "von → nach|quelle → ziel|kommunikationsweg",
        "fr": "de → vers|source → destination|flux",
        "it": "da → a|flusso",
        "es": "de → a|origen → destino|flujo",
        "pt": "de → para|origem → destino|fluxo",
        "ja": "送信元 → 宛先|通信経路",
        "ko": "출발지 → 목적지",
        "zh": "源 → 目标|通信路径",
    },
    Meaning.TICKS: {"en": "node-to-node|client-to-node"},
    Meaning.PORT: {
        "de": "zielport|zielports|portnummer|portnummern|portbereich|standardport|standardports|serverport",
        "en": "listening on port|tcpip port",
        "ru": "порт|порты|номер порта|номера портов|диапазон портов",
        "fr": "numéro de port|numéros de port|plage de ports",
        "it": "porta|porte|numero di porta|numero porta|intervallo di porte",
        "es": "puerto|puertos|número de puerto|intervalo de puertos|rango de puertos",
        "pt": "porta|portas|número da porta|intervalo de portas|faixa de portas",
        "ja": "ポート|ポート番号|ポート範囲|デフォルトポート|使用ポート",
        "ko": "포트|포트 번호|포트 범위|기본 포트",
        "zh": "端口|端口号|端口范围|默认端口|連接埠",
    },
    Meaning.SOURCE_PORT: {
        "de": "quellport|quellports|clientport",
    },
    Meaning.TRANSPORT: {
        "en": """protocol|protocols|transport|transport protocol|ip protocol|tcp/udp|udp/tcp|tcp or udp|l4 protocol
            proto|network protocol|layer 4 protocol|port type|protocol type""",
        "ru": "протокол|протоколы|транспорт|транспортный протокол|тип протокола",
        "de": "protokoll|protokolle|transportprotokoll|transport",
        "fr": "protocole|protocoles|protocole de transport",
        "it": "protocollo|protocolli|protocollo di trasporto",
        "es": "protocolo|protocolos|protocolo de transporte",
        "pt": "protocolo|protocolos|protocolo de transporte",
        "ja": "プロトコル|トランスポート|通信プロトコル",
        "ko": "프로토콜|전송 프로토콜|전송",
        "zh": "协议|协议类型|传输协议|通信协议|協定|通訊協定",
    },
    Meaning.SERVICE: {
        "en": """service|services|service name|application|applications|application protocol|app|service/application
            network service|system service|daemon|server or service|applayer protocol
            port name|service/process|service or component|service name/process|svc|openstack service""",
        "ru": "служба|службы|сервис|приложение|протокол приложения|имя службы|прикладной протокол|название службы",
        "de": "dienst|dienste|anwendung|anwendungsprotokoll|dienstname|service|name des diensts|name des dienstes",
        "fr": "service|services|application|protocole d'application|nom du service",
        "it": "servizio|servizi|applicazione|nome servizio",
        "es": "servicio|servicios|aplicación|nombre del servicio",
        "pt": "serviço|serviços|aplicação|aplicativo|nome do serviço",
        "ja": "サービス|アプリケーション|サービス名|アプリケーションプロトコル",
        "ko": "서비스|응용 프로그램|애플리케이션|서비스 이름",
        "zh": "服务|应用|应用程序|服务名称|服務|应用协议|應用程式",
    },
    Meaning.PURPOSE: {
        "en": """purpose|description|usage|use|used for|function|type|traffic type|connection type|traffic|reason
            configuration|component|feature|name|connection|communication|usage description|what for|details|process
            service/purpose|purpose/service|why|justification|required for|components|module|product|program|scope""",
        "ru": """назначение порта|описание|цель использования|использование|функция|компонент|тип|имя|название|зачем
            для чего|назначение трафика|назначение соединения|цель|комментарий к порту""",
        "de": "beschreibung|zweck|verwendung|funktion|komponente|typ|name|verbindung|verwendungszweck",
        "fr": "description|objet|objectif|utilisation|fonction|composant|type|nom|usage",
        "it": "descrizione|scopo|utilizzo|funzione|componente|tipo|nome|uso",
        "es": "descripción|propósito|uso|función|componente|tipo|nombre|finalidad",
        "pt": "descrição|finalidade|uso|utilização|componente|tipo|nome|propósito",
        "ja": "説明|目的|用途|機能|コンポーネント|種類|名前|使用目的",
        "ko": "설명|용도|목적|기능|구성 요소|유형|이름|사용",
        "zh": "说明|描述|用途|目的说明|功能|组件|类型|名称|使用说明|說明|作用|流量|流量类型|业务说明",
    },
    Meaning.NOTES: {
        "en": "notes|note|comment|comments|remarks|remark|other|more information|additional information|configurable",
        "ru": "примечание|примечания|комментарий|комментарии|дополнительно|заметки",
        "de": "hinweis|hinweise|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen",
        "fr": "remarque|remarques|commentaire|commentaires|notes",
        "it": "nota|note|commento|commenti|osservazioni",
        "es": "nota|notas|comentario|comentarios|observaciones",
        "pt": "nota|notas|comentário|comentários|observações",
        "ja": "備考|注|注意|コメント|メモ|注記",
        "ko": "참고|비고|메모|주석|참고 사항",
        "zh": "备注|注释|注意|注|備註|附注",
    },
    Meaning.DIRECTION: {
        "en": """direction|traffic direction|rule type|flow direction|inbound/outbound|in/out|ingress/egress|flow
            inbound or outbound|in or out|direction of traffic|connection direction|rule direction
            bi-directional|bidirectional|bi-directional?|bidirectional?|two-way|both ways""",
        "ru": "направление|направление трафика|входящий или исходящий|направление соединения|вход/выход",
        "de": "richtung|datenrichtung|verkehrsrichtung|eingehend oder ausgehend|ein/aus|verbindungsrichtung",
        "fr": "direction|sens|sens du trafic|entrant ou sortant|entrée/sortie|sens du flux",
        "it": "direzione|in entrata o in uscita|direzione del traffico|ingresso/uscita",
        "es": "dirección|sentido|entrada o salida|entrada/salida|dirección del tráfico",
        "pt": "direção|sentido|entrada ou saída|entrada/saída|direção do tráfego",
        "ja": "方向|通信方向|トラフィックの方向|インまたはアウト|受信/送信|送受信|ルールの種類",
        "ko": "방향|트래픽 방향|인바운드/아웃바운드|들어오거나 나가는 방향|통신 방향|규칙 유형",
        "zh": "方向|流量方向|通信方向|入或出|入/出|传入或传出|规则类型|规则方向|出入方向",
    },
    Meaning.ACTION: {
        "en": "action|allow/deny|permit/deny|rule action|policy|verdict|access|allowed|allowed?|allow",
        "ru": "действие|разрешить/запретить|разрешено|доступ|политика|режим",
        "de": "aktion|zulassen/verweigern|erlaubt|zulassen|freigabe",
        "fr": "action|autoriser/refuser|autorisé|politique",
        "it": "azione|consenti/nega|consentito",
        "es": "acción|permitir/denegar|permitido",
        "pt": "ação|permitir/negar|permitido",
        "ja": "アクション|操作|許可/拒否|許可|処理|可否",
        "ko": "작업|동작|허용/거부|허용 여부|허용|처리|정책|허용/차단",
        "zh": "操作|动作|允许/拒绝|策略|授权策略|是否允许|動作",
    },
    Meaning.ENCRYPTION: {
        "en": """encryption|encrypted|tls|ssl|tls/ssl|ssl/tls|tls enabled|secure|security|encrypted?
            encryption support
            encrypted by default|encrypted by default?|secure?|tls?|ssl?""",
        "ru": "шифрование|зашифровано|безопасность",
        "de": "verschlüsselung|verschlüsselt|sicherheit",
        "fr": "chiffrement|chiffré|sécurité",
        "it": "crittografia|crittografato|cifratura",
        "es": "cifrado|encriptación|seguridad",
        "pt": "criptografia|criptografado|encriptação|cifrado",
        "ja": "暗号化",
        "ko": "암호화",
        "zh": "加密|是否加密",
    },
    Meaning.OPTIONAL: {
        "en": "optional|optional?",
        "ru": "необязательно|необязательный|опционально",
        "de": "optional",
        "fr": "facultatif|optionnel",
        "it": "facoltativo|opzionale",
        "es": "opcional",
        "pt": "opcional",
        "ja": "オプション|省略可能",
        "ko": "선택 사항",
        "zh": "可选|可選",
    },
    Meaning.REQUIRED: {
        "en": "required|required?|mandatory|required/optional",
        "ru": "обязательно|обязательный|требуется",
        "de": "erforderlich|pflicht",
        "fr": "requis|obligatoire",
        "it": "obbligatorio|richiesto",
        "es": "obligatorio|requerido",
        "pt": "obrigatório|necessário",
        "ja": "必須",
        "ko": "필수",
        "zh": "必需|是否必需|必须",
    },
}
