"""What a column of a table means, by its header, in ten languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from exgraph.errors import UnknownName


class Meaning(StrEnum):
    """What a column says. `HOST` is the end whose ports the table lists, `PEER` the end at the other side of it."""

    SOURCE = "source"
    DESTINATION = "destination"
    HOST = "host"
    PEER = "peer"
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
_HEADERS: dict[Meaning, dict[str, str]] = {
    Meaning.SOURCE: {
        "en": """source|sources|from|client|initiator|originator|used by|consumer|caller|connecting from|src
            to send data from this computer|from this computer""",
        "ru": """источник|источники|от|откуда|клиент|отправитель|инициатор|исходный ip-адрес|ip-адрес источника
            для отправки данных с этого компьютера|исходный узел|исходный компьютер""",
        "de": "quelle|quellen|von|quellserver|quellsystem|quelladresse|quell-ip|quell-ip-adresse|absender|ausgangspunkt",
        "fr": "source|de|origine|depuis|émetteur|adresse source|client|adresse ip source",
        "it": "origine|da|sorgente|indirizzo ip di origine|mittente",
        "es": "origen|desde|de|cliente|dirección ip de origen",
        "pt": "origem|de|cliente|endereço ip de origem",
        "ja": "送信元|ソース|接続元|発信元|送信元ipアドレス|始点|クライアント|転送元",
        "ko": "원본|소스|출발지|원본 ip 주소|송신|클라이언트|발신지",
        "zh": "源|来源|源地址|源ip|源ip地址|来源地址|客户端|发起方|來源|發起端",
    },
    Meaning.DESTINATION: {
        "en": "destination|destinations|target|targets|to|server|receiver|dest|dst|listener|connecting to",
        "ru": """назначение|получатель|куда|цель|сервер|целевой узел|целевой сервер|ip-адрес назначения|приемник
            конечный ip-адрес|пункт назначения|место назначения|адрес назначения|кому|к""",
        "de": "ziel|ziele|nach|zu|an|zielserver|zielsystem|zieladresse|ziel-ip|ziel-ip-adresse|empfänger",
        "fr": "destination|cible|à|vers|serveur|adresse de destination|destinataire|adresse ip de destination",
        "it": "destinazione|a|verso|indirizzo ip di destinazione|destinatario",
        "es": "destino|hacia|a|hasta|servidor|dirección ip de destino",
        "pt": "destino|para|servidor|endereço ip de destino",
        "ja": "宛先|送信先|接続先|ターゲット|対象|宛先ipアドレス|転送先|サーバー",
        "ko": "대상|목적지|타겟|대상 ip 주소|수신|서버|도착지",
        "zh": "目标|目的|目的地|目标地址|目的地址|目标ip|目标ip地址|服务器|接收方|目的ip地址|目標|目的端",
    },
    Meaning.HOST: {
        "en": """host|hosts|node|nodes|node type|machine|machines|computer|server role|role|server roles|system
            listening host|open on|listens on|listening on|instance""",
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
        "en": "peer|remote|remote host|remote address|source/destination|source or destination|destination/source",
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
    Meaning.PORT: {
        "de": "zielport|zielports|portnummer|portnummern|portbereich|standardport|standardports|serverport",
        "en": "listening on port|tcpip port",
    },
    Meaning.SOURCE_PORT: {
        "de": "quellport|quellports|clientport",
    },
    Meaning.TRANSPORT: {
        "en": "protocol|protocols|transport|transport protocol|ip protocol|tcp/udp|udp/tcp|tcp or udp|l4 protocol|proto",
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
            network service|system service|daemon|server or service|applayer protocol""",
        "ru": "служба|службы|сервис|приложение|протокол приложения|имя службы|прикладной протокол|название службы",
        "de": "dienst|dienste|anwendung|anwendungsprotokoll|dienstname|service",
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
            configuration|component|feature|name|connection|communication|usage description|what for|details|process""",
        "ru": "назначение порта|описание|цель использования|использование|функция|компонент|тип|имя|название|подключение",
        "de": "beschreibung|zweck|verwendung|funktion|komponente|typ|name|verbindung|verwendungszweck",
        "fr": "description|objet|objectif|utilisation|fonction|composant|type|nom|usage",
        "it": "descrizione|scopo|utilizzo|funzione|componente|tipo|nome|uso",
        "es": "descripción|propósito|uso|función|componente|tipo|nombre|finalidad",
        "pt": "descrição|finalidade|uso|utilização|componente|tipo|nome|propósito",
        "ja": "説明|目的|用途|機能|コンポーネント|種類|名前|使用目的",
        "ko": "설명|용도|목적|기능|구성 요소|유형|이름|사용",
        "zh": "说明|描述|用途|目的说明|功能|组件|类型|名称|使用说明|說明|作用",
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
        "en": "direction|traffic direction|rule type|flow direction|inbound/outbound|in/out|ingress/egress|flow",
        "ru": "направление|направление трафика",
        "de": "richtung|datenrichtung|verkehrsrichtung",
        "fr": "direction|sens|sens du trafic",
        "it": "direzione",
        "es": "dirección|sentido",
        "pt": "direção|sentido",
        "ja": "方向|通信方向|トラフィックの方向",
        "ko": "방향|트래픽 방향",
        "zh": "方向|流量方向|通信方向",
    },
    Meaning.ACTION: {
        "en": "action|allow/deny|permit/deny|rule action|policy|verdict|access",
        "ru": "действие|разрешить/запретить",
        "de": "aktion|zulassen/verweigern",
        "fr": "action|autoriser/refuser",
        "it": "azione",
        "es": "acción",
        "pt": "ação",
        "ja": "アクション|操作|許可/拒否",
        "ko": "작업|동작|허용/거부",
        "zh": "操作|动作|允许/拒绝",
    },
    Meaning.ENCRYPTION: {
        "en": "encryption|encrypted|tls|ssl|tls/ssl|ssl/tls|tls enabled|secure|security|encrypted?|encryption support",
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

#: Words of a longer header ("Destination TCP port", "Source IP address"); a word of a script without spaces is
#: looked for anywhere.
_PORT = re.compile(
    r"\b(?:ports?|portnummern?|portbereiche?|zielports?|порт\w{0,3}|porta|porte|puertos?|portas?)\b"
    r"|端口|連接埠|连接埠|ポート|포트"
)
_SOURCE = re.compile(
    r"\b(?:source|src|from|client|quell?e?|quellport|источник\w?|исходн\w+|клиент\w?|origine?|origen|origem|sorgente)\b"
    r"|送信元|接続元|源(?!泉)|来源|來源|출발지|원본|소스"
)
_DESTINATION = re.compile(
    r"\b(?:destinations?|dest|dst|target|to|server|ziel|назначени\w|конечн\w+|целев\w+|destinazione|destino|cible|serveur)\b"
    r"|宛先|接続先|送信先|目标|目的|目標|대상|목적지|서버"
)
_TRANSPORT = re.compile(
    r"\b(?:protocols?|protokolle?|протокол\w{0,2}|protocoles?|protocoll[oi]|protocolos?|transports?)\b"
    r"|协议|協定|プロトコル|프로토콜"
)
_CONNECTS = re.compile(
    r"\b(?:connects?|send|sending|отправк\w|отправить|senden|envoyer|inviare|enviar)\b|送信する|发送"
)
_LONGEST = 9
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def fold_header(text: str) -> str:
    """A header as it is compared: letter case, emphasis, footnote marks, `.`, `:` and white space aside."""
    text = re.sub(r"\[[^\]\w]*\w{0,3}\]|[*_`†‡#.:：。]|\ufeff|\u200b", " ", text)
    text = re.sub(r"\(([sсыи]|es|en|n)\)", r"\1", text.casefold().replace("ё", "е"))
    return " ".join(re.sub(r"\s*/\s*", "/", text).split())


@lru_cache(maxsize=4096)
def meaning_of(header: str) -> Meaning | None:
    """What a header means; `None` when it is not recognised."""
    folded = fold_header(header)
    if not folded or len(folded) > 120:
        return None
    without_brackets = re.sub(r"\s*\([^)]*\)", "", folded).strip()
    return _BY_HEADER.get(folded) or _port_column(folded) or _BY_HEADER.get(without_brackets) or _end_column(folded)


def language_of(header: str) -> str | None:
    """The language a header is written in, when it is written so in one language alone."""
    languages = _LANGUAGES.get(fold_header(header), set())
    return next(iter(languages)) if len(languages) == 1 else None


def examples(meaning: Meaning) -> str:
    """Headers that would be recognised, for a message."""
    if meaning in PORTS:
        return "Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트"
    return ", ".join(spelling.split("|")[0].strip() for spelling in _HEADERS[meaning].values())


def override(columns: Mapping[str, str] | None) -> dict[str, Meaning]:
    """Headers, folded, by what a reader says they mean: `{"port": "Anschluss"}`. Raises `UnknownName`."""
    chosen: dict[str, Meaning] = {}
    for name, header in (columns or {}).items():
        if name not in list(Meaning):
            raise UnknownName("meaning of a column", name, list(Meaning))
        chosen[fold_header(header)] = Meaning(name)
    return chosen


def _port_column(folded: str) -> Meaning | None:
    words = folded.split()
    tcp, udp = "tcp" in folded, "udp" in folded
    if not _PORT.search(folded):
        if re.fullmatch(r"[\W_]*(?:tcp|udp)[\W_]*", folded):
            return Meaning.TCP if tcp else Meaning.UDP
        return None
    if len(words) > _LONGEST or _CONNECTS.search(folded):
        # A sentence over the cells of a section: "To the relay use these ports".
        return Meaning.COMPOSITE
    source, destination = _SOURCE.search(folded), _DESTINATION.search(folded)
    if source and not destination and not re.search(r"\bfrom\b", folded):
        return Meaning.SOURCE_PORT
    if tcp != udp:
        return Meaning.TCP if tcp else Meaning.UDP
    return Meaning.COMPOSITE if tcp or _TRANSPORT.search(folded) else Meaning.PORT


def _end_column(folded: str) -> Meaning | None:
    """`Source IP address`, `Destination host`: a noun of an end with whatever narrows it, in a few words."""
    if len(folded.split()) > 4 or (_CJK.search(folded) and len(folded) > 10):
        return None
    source, destination = _SOURCE.search(folded), _DESTINATION.search(folded)
    if source and destination:
        return Meaning.PEER
    if source:
        return Meaning.SOURCE
    if destination:
        return Meaning.DESTINATION
    return Meaning.TRANSPORT if _TRANSPORT.search(folded) else None


def _spellings() -> tuple[dict[str, Meaning], dict[str, set[str]]]:
    meanings: dict[str, Meaning] = {}
    languages: dict[str, set[str]] = {}
    for meaning, by_language in _HEADERS.items():
        for language, lines in by_language.items():
            for spelling in re.split(r"[|\n]", lines):
                folded = fold_header(spelling)
                meanings.setdefault(folded, meaning)
                languages.setdefault(folded, set()).add(language)
    return meanings, languages


_BY_HEADER, _LANGUAGES = _spellings()
