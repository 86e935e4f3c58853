"""Words of sentences that stand around ports and name nothing: articles, prepositions, hedges. Data, no code.

Inside a name they belong to it ("Control de la red"); alone, or before a port, they say nothing ("often TCP 443").
"""

PROSE = """
    often|usually|typically|normally|generally|commonly|mostly|sometimes|always|also|only on|either|both|e.g|i.e|eg|ie
    such as|for example|recommended|preferred|required|mandatory|necessary|needed|represented|represented by|known as
    for|of|in|out|to the|into|an|is|are|was|be|been|being|it|its|this|that|these|those|there|which|can|may|must|should
    will|has|have|had|used|used by|used for|assigned|listening|listens|listen|standard tcp|local|remote|well-known
    following|same as|see|approx|external|internal|please|egress|ingress
    häufig|oft|meist|meistens|üblicherweise|normalerweise|typischerweise|gewöhnlich|in der regel|zum beispiel|z.b
    generell|immer|auch|der|die|das|den|dem|des|ein|eine|einen|einem|einer|ist|sind|wird|werden|an|am|im|in der|für
    zur|zum|eingehend|eingehende|eingehender|eingehenden|ausgehend|ausgehende|ausgehender|ausgehenden|verwendet
    verwenden|erforderlich|empfohlen|benötigt|offen|standardmässig über|verbindung|verbindungen|datenverkehr|kommend
    gehend
    souvent|généralement|habituellement|normalement|typiquement|en général|par exemple|p. ex|toujours|aussi|le|la|les|l
    un|une|des|du|au|aux|est|sont|en|dans|pour|entrant|entrante|entrants|entrantes|sortant|sortante|sortants|sortantes
    utilisé|utilisée|utilise|utilisent|requis|requise|recommandé|nécessaire
    spesso|di solito|solitamente|normalmente|generalmente|tipicamente|in genere|ad esempio|sempre|anche|il|lo|gli|l'
    uno|una|è|sono|nel|nella|sulla|sul|alla|alle|ai|della|delle|dei|degli|di|per la|per il|in entrata|in uscita
    entrata|uscita|usato|usata|utilizzato|utilizzata|richiesto|richiesta|consigliato
    a menudo|habitualmente|usualmente|típicamente|en general|por lo general|por ejemplo|siempre|también|el|los|las|lo
    es|son|está|están|para|por|entrante|saliente|entrantes|salientes|de entrada|de salida|utilizado|utiliza|utilizan
    usado|requerido|requerida|recomendado|necesario|se utiliza|se usa
    frequentemente|geralmente|tipicamente|em geral|por exemplo|sempre|também|os|as|um|uma|são|está|no|na|nos|nas|ao
    pelo|pela|em|de saída|saída|usada|utilizada|obrigatório|recomendada|conexão|conexões
    часто|обычно|как правило|в основном|типично|нормально|всегда|также|например|в|во|для|это|является|являются|со|к
    входящий|входящие|входящее|исходящий|исходящие|исходящее|используется|используются|используемый|требуется
    требуются|рекомендуется|необходим|необходимы|необходимо|соединение|соединения|подключения|трафика
    portarna|porten|på|via|och|vanligen|oftast|är|utgående|inkommande
    通常|一般|往往|常常|经常|經常|例如|比如|主要|默认情况下|預設情況下|入站|出站|传入|傳入|传出|傳出|入口|出口|是|为|為|在|用于|用於|需要|必须|必須
    建议|建議|推荐|的|上的|该|此|实例|實例|连接|連接|通訊埠|通信埠|方向|流量
    通常は|一般に|一般的に|主に|例えば|たとえば|着信|発信|受信|送信|インバウンド|アウトバウンド|は|が|を|で|に|です|ます|上の|される|使用|使用します
    使用される|必要|必要です|推奨|接続|番
    보통|일반적으로|대개|대부분|주로|예를 들어|예|항상
    인바운드|아웃바운드|수신|송신|은|는|이|가|을|를|에|에서|의|입니다|사용됩니다|필요|권장|번
"""
