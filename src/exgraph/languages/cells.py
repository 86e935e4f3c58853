"""The words of port cells, by language: what they mean to the reader of a cell. Data, no code.

Every phrase is written folded (lower case, single spaces); a phrase of several words wins over its parts.
"""

from __future__ import annotations

from enum import StrEnum

from exgraph.languages.prose import PROSE
from exgraph.notation.protocols import ENCRYPTIONS, TRANSPORTS


class Meaning(StrEnum):
    """What a phrase is to the grammar."""

    TRANSPORT = "transport"
    IP_PROTOCOL = "ip protocol"  # a protocol number follows, no port
    ENCRYPTION = "encryption"
    DYNAMIC = "dynamic"
    ANY = "any"
    NONE = "none"
    NEGATIVE = "negative"
    PERMITTED = "permitted"
    UNRESOLVED = "unresolved"
    NEXT_FREE = "next free"  # the number before is where a search begins, not a port
    MARK = "mark"
    AND = "and"
    OR = "or"
    TO = "to"
    ABOVE = "above"
    BETWEEN = "between"
    FROM = "from"
    FILLER = "filler"  # says nothing by itself: port, using, via
    PROSE = "prose"  # part of a name where it stands inside one, nothing elsewhere
    WHERE = "where"  # what follows explains a template


_PHRASES: dict[Meaning, str] = {
    Meaning.IP_PROTOCOL: """
        ip protocol id|ip protocol number|ip protocol no|ip protocol|protocol id|protocol number|ip proto|ip-protocol
        протокол ip|ip-протокол|номер протокола|протокол с номером|номер протокола ip
        ip-protokoll|protokollnummer|ip-protokollnummer|protokoll-id|ip protokoll
        protocole ip|numéro de protocole|protocollo ip|numero di protocollo|protocolo ip|número de protocolo
        ip协议|协议号|ipプロトコル|プロトコル番号|ip 프로토콜|프로토콜 번호|protocol|протокол|protokoll|protocole
        protocollo
    """,
    Meaning.DYNAMIC: """
        dynamic|dynamically assigned|dynamic port|dynamic ports|dynamic port range|many dynamic
        ephemeral|ephemeral port|ephemeral ports|ephemeral range|random|random port|random ports|random high port
        dyn|high ports|dynamically allocated|dynamically allocated ports
        динамический|динамические|динамических|динамически|динамический порт|динамические порты|динамических портов
        много динамических|много динамических портов|динамический диапазон|временные порты|эфемерные порты
        случайные порты
        динамически назначаемые|динамически назначаемые порты
        dynamisch|dynamische|dynamischer|dynamischen|dynamische ports|dynamischer port|dynamische portnummern
        dynamique|dynamiques|port dynamique|ports dynamiques|éphémère|éphémères|dynamiquement
        dinamico|dinamica|dinamiche|dinamici|porta dinamica|porte dinamiche|dinámico|dinámicos|dinámica
        puertos dinámicos
        dinâmico|dinâmicos|dinâmica|portas dinâmicas|porta dinâmica|efímero|efímeros|efêmero|efêmeras
        动态|动态端口|动态的|動態|動態連接埠|動的|動的ポート|動的な|동적|동적 포트
    """,
    Meaning.ANY: """
        any|any port|any ports|all|all ports|любой|любая|любые|все|все порты|любой порт|любые порты
        beliebig|beliebige|beliebiger port|alle|alle ports|tous|tous les ports|toutes|n'importe quel
        qualsiasi|tutte|tutte le porte|tutti|cualquiera|todos|todos los puertos|qualquer|todas|todas as portas
        全許可|全て許可|すべて許可|全允许|全部允许|全部放行|全部端口开放|모두 허용|전체 허용
        任意|任何|全部|所有|所有端口|全部端口|すべて|全て|すべてのポート|全ポート|모두|모든 포트|모든
    """,
    Meaning.NONE: """
        no direct connection|direct connection is absent|no direct connectivity|no connection|none|not applicable
        not available
        no direct connections|no port|no ports|no inbound ports|no outbound ports|nil|null|not used|unused
        прямое подключение отсутствует|прямого подключения нет|прямое соединение отсутствует|нет прямого подключения
        нет подключения|нет|отсутствует|не применимо|неприменимо|не применяется|не используется|недоступно|нет данных
        keine direkte verbindung|keine verbindung|keine|keiner|kein|nicht zutreffend|nicht verfügbar|nicht anwendbar
        entfällt
        entfaellt|aucune connexion directe|aucune connexion|aucun|aucune|sans objet|non applicable|non disponible
        nessuna connessione diretta|nessuna connessione|nessuno|nessuna|non applicabile|non disponibile
        sin conexión directa|ninguno|ninguna|no aplicable|no disponible|no aplica
        sem conexão direta|sem ligação direta|nenhum|nenhuma|não aplicável|não disponível
        不适用|不適用|无|無|没有|無直接連線|无直接连接|该项不适用|なし|該当なし|適用なし|適用外|直接接続なし
        해당 없음|없음|직접 연결 없음|사용할 수 없음
    """,
    Meaning.NEGATIVE: """
        not required|not needed|no longer required|not necessary|block|blocked|deny|denied|do not open
        must not be open
        must be blocked|drop|reject|forbidden|disallow|disallowed|disabled
        не требуется|не требуются|не нужен|не нужно|не нужны|блокировать|запретить|заблокировать|запрещено|запрещен
        nicht erforderlich|nicht benötigt|nicht notwendig|blockieren|blockiert|sperren|verweigern
        non requis|non requise|pas nécessaire|bloquer|refuser|non richiesto|non richiesta|non necessario|bloccare
        negare
        no requerido|no es necesario|no necesario|bloquear|denegar|não obrigatório|não necessário|não requerido|negar
        不需要|不要求|阻止|拒绝|不要|必要なし|ブロック|拒否|필요 없음|차단|거부
    """,
    Meaning.PERMITTED: """
        allow|allowed|permit|permitted|accept|open|opened|enable|разрешить|разрешено|открыть|открыт|открыты|zulassen
        erlauben|erlaubt|öffnen|geöffnet|autoriser|autorisé|ouvrir|ouvert|consentire|consentito|aprire|permitir
        permitido|abrir|abierto|aberto|允许|允許|开放|開放|許可|許可する|허용
    """,
    Meaning.UNRESOLVED: """
        see comments|see comment|see notes|see note|see below|see above|see description|see documentation|see table
        user-configured|user configured|user-defined|user defined|user configurable|user-configurable|configurable
        custom port|custom ports|custom|custom tcp|custom udp|customizable|customized
        provider dependent|provider-dependent|vendor dependent|vendor-dependent|vendor specific|vendor-specific
        application dependent|depends on configuration|depends on the configuration|varies|variable|another port
        other port
        other ports|tbd|to be determined|unknown|unspecified|as configured|configured port|as required
        см примечание|см примечания|см комментарии|см комментарий|см ниже|см выше|см описание|смотри примечания|см
        настраивается пользователем|настраиваемый|настраивается|пользовательский|пользовательский порт
        определяется пользователем
        зависит от поставщика|зависит от конфигурации|другой порт|другие порты|неизвестно|неизвестен|не указан
        siehe kommentare|siehe kommentar|siehe hinweise|siehe hinweis|siehe anmerkungen|siehe unten|siehe oben
        benutzerdefiniert|benutzerdefinierter port|konfigurierbar|anbieterabhängig|anderer port|andere ports
        unbekannt|variabel
        selon votre installation
        voir commentaires|voir les commentaires|voir remarques|voir ci-dessous|configuré par l'utilisateur
        configurable par l'utilisateur
        port personnalisé|personnalisé|dépend du fournisseur|autre port|inconnu|défini par l'utilisateur
        utente configurato
        vedere i commenti|vedere commenti|vedi commenti|vedere le note|configurato dall'utente|configurabile
        definito dall'utente
        porta personalizzata|personalizzato|dipende dal provider|altra porta|un'altra porta|sconosciuto
        ver comentarios|ver notas|configurado por el usuario|puerto personalizado|personalizado
        definido por el usuario
        depende del proveedor|otro puerto|desconocido|ver comentários|configurado pelo usuário|porta personalizada
        definido pelo usuário|depende do provedor|outra porta|desconhecido|configurável
        请参阅注释|见注释|请参阅说明|用户配置|用户定义|自定义|自定义端口|取决于提供商|取决于提供程序|提供商依赖|其他端口|未知
        コメント参照|コメントを参照|備考参照|注を参照|ユーザー構成|ユーザー設定|ユーザー定義|カスタム|カスタムポート
        プロバイダー依存|プロバイダに依存|別のポート|不明
        설명 참조|주석 참조|메모 참조|사용자 구성|사용자 정의|사용자 지정|사용자 지정 포트|공급자에 따라 다름
        다른 포트|알 수 없음|지정 포트|고객사 지정 포트|고객 지정 포트|별도 지정 포트|客户指定端口|指定端口|指定ポート
    """,
    Meaning.NEXT_FREE: """
        next free|next free port|next free lower port|next free higher port|next available|next available port
        next higher free port
        следующий свободный|следующий свободный порт|следующий доступный порт|nächster freier port|nächster freier
        nächste freie
        prochain port libre|port libre suivant|prossima porta libera|porta libera successiva|siguiente puerto libre
        próxima porta livre|下一个可用端口|下一个空闲端口|次の空きポート|次に使用可能なポート|다음 사용 가능한 포트
    """,
    Meaning.AND: "and|und|и|et|e|y|as well as|а также|sowie|および|及び|と|和|及|以及|및|와|과|plus",
    Meaning.OR: """
        or|oder|или|либо|ou|o|oppure|and/or
        и/или|und/oder|または|又は|或|或者|또는|alternatively|respectively
    """,
    Meaning.TO: "to|through|thru|bis|до|по|à|a|al|hasta|até|fino a|up to|から|至|到|부터|till|until",
    Meaning.ABOVE: """
        and above|and higher|and up|and upwards|or above|or higher|or greater|and greater|и выше|или выше|и более
        и больше
        und höher|oder höher|und darüber|et plus|et au-delà|et supérieurs|ou plus|ou supérieur|e superiori
        e superiore|o superiore
        y superiores|y superior|o superior|e acima|ou superior|以上|及以上|或更高|およびそれ以上|이상|upwards
        and later
    """,
    Meaning.BETWEEN: """
        between|zwischen|между|entre|compris entre|comprises entre
        tra|fra|compreso tra|comprese tra|entre los|介于
    """,
    Meaning.FROM: "from|von|от|с|de|du|da|dal|dalla|desde|從|从",
    Meaning.FILLER: """
        port|ports|port range|port ranges|port number|port numbers|range|ranges|number|numbers|using|via|over|with
        on|by|use|uses
        at|through port|the|inbound|outbound|incoming|outgoing|bidirectional
        порт|порты|портов|порта|портам|диапазон|диапазон портов|номер порта|используя|через|поверх|на
        с использованием|по порту
        порт номер
        anschluss|portnummer|portnummern|portbereich|bereich|über|mit|per|auf
        plage|plage de ports|numéro de port|avec|sur|par|utilisant|les ports|le port
        porta|porte|intervallo|intervallo di porte|con|su|tramite|utilizzando|le porte
        puerto|puertos|intervalo|rango|mediante|usando|sobre|portas|intervalo de portas|com|faixa
        端口|端口范围|端口号|端口號|连接埠|連接埠|使用|通过|ポート|ポート番号|ポート範囲|まで|使用して|の|포트|포트 번호
        포트 범위|까지|사용
    """,
    Meaning.WHERE: "where|wobei|где|où|dove|donde|onde|その際|其中|여기서",
}

_MARKS: dict[str, str] = {
    "optional": """
        optional|optionally|необязательный|необязательно|необязательная|необязательные|дополнительно|опционально
        wahlweise
        facultatif|facultative|optionnel|optionnelle|facoltativo|facoltativa|opzionale|opcional|可选|可選|选用
        オプション|省略可能
        任意指定|선택 사항|선택적
    """,
    "default": """
        default|by default|по умолчанию|standard|standardmäßig|standardport|par défaut|predefinito|predefinita
        impostazione predefinita
        predeterminado|por defecto|padrão|por padrão|默认|默认值|預設|既定|既定値|デフォルト|기본값|기본
    """,
    "conditional": """
        only|if|only if|only when|only for|required only for|required only if|required only when|only required for
        only required if
        if enabled|if used|when|unless|in case of|depending on|conditional
        в зависимости от|je nach|selon|en fonction de|a seconda di|según|dependendo de|dependendo do|视情况
        только|только для|только если|только при|если|при использовании|в случае|при условии
        nur|nur für|nur wenn|nur bei|wenn|falls|bei verwendung|seulement|uniquement|si|seulement si|lorsque
        solo|solo se|soltanto|se abilitato|se abilitata|se si usa|solo per
        sólo|solamente|únicamente|solo si|apenas|somente|apenas se|caso
        仅|仅限|仅当|如果|のみ|場合|場合のみ|만|경우|경우에만
    """,
}


def _table() -> dict[str, tuple[Meaning, str]]:
    table: dict[str, tuple[Meaning, str]] = {}
    # Words with another meaning to the grammar keep that one.
    for meaning, lines in {Meaning.PROSE: PROSE, **_PHRASES}.items():
        for line in lines.strip().splitlines():
            for phrase in line.split("|"):
                table[phrase.strip().casefold()] = (meaning, "")
    for mark, lines in _MARKS.items():
        for line in lines.strip().splitlines():
            for phrase in line.split("|"):
                table[phrase.strip().casefold()] = (Meaning.MARK, mark)
    for phrase in TRANSPORTS:
        table[phrase] = (Meaning.TRANSPORT, phrase)
    for phrase, name in ENCRYPTIONS.items():
        table[phrase.casefold()] = (Meaning.ENCRYPTION, name)
    return table


#: phrase → (meaning, value)
PHRASES = _table()
