"""Words of titles in ten languages: what introduces a role, what makes a phrase one, what is none. Data, no code."""

from __future__ import annotations

import re

#: "Ports", "rules", and what stands between them and the host they are of.
RULES = (
    r"(?:ports?(?: and port ranges| and protocols| ranges?| numbers?)?"
    r"|rules?|requirements?|traffic|connections?|communications?|firewall|flows?|port requirements?"
    r"|configuration réseau requise|exigences|configurazione|configuración|configuração|flux|flujos?|fluxos?|flussi"
    r"|порт\w*|правил\w*|трафик\w*|подключени\w*|соединени\w*|требовани\w*|regeln?|verkehr|datenverkehr|verbindung\w*"
    r"|anforderungen|règles?|trafic|connexions?|regole|porte|traffico|connessioni|reglas|puertos|tráfico|conexiones"
    r"|regras|portas|tráfego|conexões)"
)
USED = (
    r"(?:required|used|needed|opened|open|necessary|allowed|requirements?|rules?|inbound|outbound|ports?|access"
    r"|traffic|entrants?|entrantes?|sortants?|salientes?|in ingresso|in entrata|in uscita|de entrada|de salida|de saída"
    r"|erforderlich\w*|verwendet\w*|requis\w*|necessari\w*|requerid\w*|utilizad\w*|необходим\w*|используем\w*)"
)
OF = r"(?:for|by|on|of|at|für|von|auf|bei|для|на|у|pour|de|du|des|sur|per|di|del|della|dei|para|do|da|dos|em)"
THE = (
    r"(?:(?:the|a|an|your|der|die|das|den|dem|ihr\w*|le|la|les|votre|vos|el|los|las|su|sus|il|lo|i|gli|o|os|as|seu|sua)"
    r"\s+|[ld]['’])?"
)
#: What begins a sentence to the reader, not a name.
SENTENCE = re.compile(
    r"^(?:open|allow|enable|configure|ensure|make|see|reference|note|use|add|verify|check|permit|create|set"
    r"|click|select"
    r"|configuring|opening|allowing|enabling|creating|setting|ensuring|adding|installing|deploying|planning"
    r"|the following|following|these|this|those|below|here|if|when|you|we|it|there|tip|important|warning|source"
    r"|konfigurieren|erstellen|öffnen|einrichten|aktivieren|zulassen|hinzufügen|festlegen|bereitstellen"
    r"|configurer|créer|créez|ouvrir|ouvrez|autoriser|activer|ajouter|ajoutez|vérifier|définir"
    r"|configurare|configura|creare|crea|aprire|apri|aggiungere|aggiungi|abilitare|verificare|consentire"
    r"|configurar|crear|cree|crie|criar|abrir|abra|permitir|habilitar|agregar|añadir|adicionar|verificar"
    r"|настро\w+|созда\w+|откр\w+|разреш\w+|добав\w+|провер\w+|установ\w+)\b",
    re.IGNORECASE,
)
#: Nouns that make a phrase a role, so that "Agent to server" is a pair and "Introduction to ports" is none.
ROLE_NOUN = re.compile(
    r"\b(?:servers?|clients?|nodes?|hosts?|agents?|controllers?|gateways?|prox(?:y|ies)|databases?|machines?|planes?"
    r"|users?|consoles?|endpoints?|devices?|routers?|firewalls?|clusters?|managers?|pods?|workstations?|appliances?"
    r"|internet|services?|points?|balancers?|browsers?|workers?|masters?|brokers?|peers?|storage|repositor(?:y|ies)"
    r"|mobile|desktops?|computers?|directory|cloud|hypervisors?|vms?"
    r"|сервер\w*|клиент\w*|узел|узл\w+|хост\w*|агент\w*|балансировщик\w*|шлюз\w*|контроллер\w*"
    r"|\w*servers?|\w*knoten|\w*lastenausgleich\w*|\w*rechner|\w*dienste?|serveurs?|nœuds?|postes?|équilibreur\w*"
    r"|passerelles?|nod[oi]|bilanciator[ei]|servidor\w*|clientes?|nó|nós|balanceador\w*)\b"
    r"|服务器|伺服器|客户端|节点|主机|负载均衡器?|网关|サーバー?|クライアント|ノード|ホスト|エージェント"
    r"|ロード ?バランサー?|서버|클라이언트|노드|호스트|에이전트",
    re.IGNORECASE,
)
#: Words that say what a section is about, not who connects.
TOPICS = re.compile(
    r"\b(?:overview|introduction|requirements?|flow|communications?|connectivity|summary|reference|appendix|notes?"
    r"|deployments?|configuration|settings|information|details?|services? list|assignments?|ports?|protocols?"
    r"|firewalls?|rules?"
    r"|traffic|tcp|udp|components?|roles?|per|prerequisites|examples?|tables?|matrix|access|default|lists?"
    r"|planning|security|required|networks?"
    r"|networking|inbound|outbound|ingress|egress|incoming|outgoing|general|usage|used|and|or|the|of|for|on|in"
    r"|by|to|with"
    r"|порт\w*|требовани\w*|протокол\w*|сет\w+|обзор|сведени\w*|правил\w*|брандмауэр\w*|подробн\w*|о|и|в|для|входящ\w*"
    r"|исходящ\w*|übersicht|anforderungen|netzwerk\w*|verwendete\w*|eingehende\w*|ausgehende\w*|und|für|des|de|réseau"
    r"|règles|exigences|requisiti|rete|requisitos|red|rede|regras|reglas|groups?|puertos?|portas?|porte|protocolos?"
    r"|protocoles?|protocolli|protocolle?|direcciones|urls?|entrada|salida|saída|ingresso|uscita|entrantes?|salientes?"
    r"|sortants?|entrants?|sinalização|fluxos?|flujos?|flux|flussi|потоки|необходим\w*|используем\w*|открыть|файрвол\w*"
    r"|фаервол\w*|доступ\w*|трафик\w*|соединени\w*|подключени\w*|del?|la|el|los|las|da|do|das|dos|di|e|y|et|per"
    r"|para|pour|configurazione|configuración|configuração|mindest\w*|erforderliche\w*|benötigte\w*|regeln"
    r"|freigaben|kommunikationsmatrix|verbindungsmatrix|verbindungen|mínim\w*|necess[aá]ri\w*|requerid\w*|requis\w*"
    r"|utilizad\w*|basic|advanced|typical|additional|common|custom|predefined|recommended|minimum|isolation|nsg"
    r"|segmentation|sets?|external|internal|ufw|pare-feu|межсетев\w*|экран\w*"
    r"|\w*signalisierung|signaling|signalling)\b"
    r"|端口|要求|网络|网路|ポート|要件|ネットワーク|포트|요구 ?사항|네트워크|入站|出站|入方向|出方向"
    r"|规则|規則|ルール|규칙|방화벽|防火墙|ファイアウォール|一覧|列表|목록|通信|流量|통신|정책|策略|기준|필수|必要な?|所需|协议|プロトコル"
    r"|프로토콜|和|と|및|的|の",
    re.IGNORECASE,
)
